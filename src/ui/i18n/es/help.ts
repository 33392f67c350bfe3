/** Every text of the help pages. A clinician should read these again in this language; no number is named. */
export const help = {
  'help.title': 'Ayuda y apoyo',
  'help.lead': 'Funciona sin red. Abrirla no deja ninguna nota en Hearth.',
  'help.now': 'Ahora mismo',
  'help.nowLead': 'Si alguien puede estar en peligro, llamar al número local de emergencias.',
  'help.nowSigns': 'Con cualquiera de estas cosas, buscar ayuda médica urgente:',
  'help.sign1': 'Mucho sangrado, o un dolor fuerte o que crece',
  'help.sign2': 'Falta de aire, dolor en el pecho, desmayo',
  'help.sign3':
    'Un dolor de cabeza repentino y muy fuerte; debilidad; la cara caída; dificultad para ver o hablar; confusión',
  'help.sign4':
    'Presión en el cuello, y después cambios en la voz, al tragar o al respirar, dolor en el cuello o la cabeza, o un desmayo',
  'help.sign5': 'Una erección de más de cuatro horas, o un objeto atascado',
  'help.sign6':
    'Un brazo o una pierna que sigue dormido o frío, o hinchazón de la cara o la garganta',
  'help.nowOpen': 'Una de estas, ahora',
  'help.more': '¿O es esto?',
  'help.numbers': 'Los propios números',
  'help.setNumbers': 'Poner a quién llamar',
  'help.note': 'Hearth no es médico ni consejero. No lee nada de lo escrito.',
  'help.exit': 'Salir ya de esta página',
  'help.exitNote':
    'La página se va al momento, y Hearth queda cerrado. El navegador puede recordar la dirección.',
  'help.call': 'Llamar al {{ number }}',
  'help.dial': 'Abrir el teléfono',

  'help.now.row': 'Una de estas, ahora',
  'help.now.title': 'Busca ahora ayuda médica urgente',
  'help.now.title@formal': 'Busque ahora ayuda médica urgente',
  'help.now.1': 'Llamar al número local de emergencias.',

  'help.neck.row': 'Presión en el cuello, y me siento bien',
  'help.neck.title': 'Vale la pena que lo miren hoy',
  'help.neck.1':
    'Tras cualquier presión en el cuello, ir al médico el mismo día, con marcas o sin ellas. Los efectos pueden llegar horas o días después.',
  'help.neck.2':
    'Llamar a emergencias si hay desmayo, voz cambiada, dificultad para tragar o respirar, o dolor en el cuello o la cabeza.',

  'help.time.row': 'Falló un condón, o duda de embarazo o de VIH',
  'help.time.title': 'Preguntar hoy: el tiempo importa',
  'help.time.1': 'La anticoncepción de urgencia sirve hasta cinco días después. Antes es mejor.',
  'help.time.2':
    'La medicina que baja el riesgo de VIH debe empezar cuanto antes, dentro de 72 horas.',
  'help.time.3': 'Pueden ayudar una farmacia, un centro de salud sexual o urgencias.',

  'help.book.row': 'Sangrado o dolor que vuelve, escozor, llagas',
  'help.book.title': 'Vale la pena mirarlo',
  'help.book.1':
    'Sangrado tras el sexo que no es la regla, dolor que vuelve, escozor al orinar, flujo raro o llagas: casi siempre se puede tratar.',
  'help.book.2':
    'Preguntar al médico de cabecera, a un centro de salud sexual, o a una consulta de ginecología o urología.',

  'help.unwanted.row': 'No lo quería, o algo no se sintió bien',
  'help.unwanted.title': 'Lo siento',
  'help.unwanted.1': 'Lo que pase ahora lo decides tú.',
  'help.unwanted.1@formal': 'Lo que pase ahora lo decide usted.',
  'help.unwanted.2':
    'Nada de esto se guarda, y no se dice a nadie. No hace falta un nombre para ello, ni un motivo.',
  'help.unwanted.talk': 'Hablar con alguien',
  'help.unwanted.care': 'Atención médica',
  'help.unwanted.careAbout': 'Antes ayuda, se decida lo que se decida después.',
  'help.unwanted.write': 'Escribirlo, solo para mí',
  'help.unwanted.writeAbout': 'Se queda en el diario, en este dispositivo.',

  'help.care.title': 'Atención médica',
  'help.care.1':
    'Un centro de violencia sexual o urgencias puede curar heridas y, si se quiere, guardar huellas. Cada paso lo decide la propia persona.',
  'help.care.2':
    'La medicina que baja el riesgo de VIH debe empezar dentro de 72 horas. La anticoncepción de urgencia sirve hasta cinco días. Para las dos, antes es mejor.',
  'help.care.3': 'Se puede pedir atención sin contarlo a la policía.',

  'help.unsafe.row': 'No estoy a salvo con alguien',
  'help.unsafe.title': 'Hay ayuda',
  'help.unsafe.1': 'En peligro, llamar al número local de emergencias.',
  'help.unsafe.2':
    'Una línea contra el maltrato escucha y ayuda a planear. Para llamar no hay que dejar a nadie.',
  'help.unsafe.3':
    'Un teléfono puede estar vigilado. Si se puede, usar uno que nadie más tenga en la mano.',

  'help.self.row': 'Podría hacerme daño',
  'help.self.title': 'Por favor, no te quedes a solas con esto',
  'help.self.title@formal': 'Por favor, no se quede a solas con esto',
  'help.self.1': 'Llamar al número local de emergencias, o a una línea de crisis. Están para esto.',
  'help.self.2': 'Si se puede, ir adonde haya alguien, o pedir a alguien que venga.',

  'help.limits.row': 'No se escucharon mis límites',
  'help.limits.title': 'Un límite vale a la primera',
  'help.limits.1':
    'Nadie tiene que explicar un no, ni decirlo dos veces. El cuidado de después no arregla que uno no se escuchara.',
  'help.limits.2':
    'Si vuelve a pasar, o si da miedo decir que no, puede ayudar hablar con alguien de fuera.',

  'help.heavy.row': 'Los días han sido pesados',
  'help.heavy.title': '¿Ayudaría hablar con alguien?',
  'help.heavy.1':
    'Los días pesados no son motivo de vergüenza, y no piden razones. Hablar es un camino, no el único.',
  'help.heavy.2': 'El médico de cabecera es buena primera persona. Una línea de apoyo también.',

  'help.who.row': 'A quién preguntar',
  'help.who.title': 'A quién preguntar',
  'help.who.1':
    'Los nombres cambian de un sitio a otro. Estas son las clases por las que preguntar:',
  'help.kind1':
    'Médico de cabecera, centro de salud sexual o farmacia: para dolor, sangrado o dudas sobre el cuerpo',
  'help.kind2': 'Un centro de atención a la violencia sexual',
  'help.kind3': 'Una línea contra el maltrato',
  'help.kind4': 'Una línea de apoyo o de crisis, o una línea LGBTQ+',
  'help.kind5': 'Terapia sexual, terapia de trauma, o profesionales que conocen el kink',
  'help.kind6': 'Fisioterapia de suelo pélvico',
  'help.links': 'Encontrar algo cerca',
  'help.linksNote':
    'Esto necesita internet y sale de Hearth. La página puede quedar en el historial.',
  'help.linkLines': 'findahelpline.com: líneas de ayuda por países',
  'help.linkShelters': 'lila.help: acogida y líneas para mujeres',
} as const;
