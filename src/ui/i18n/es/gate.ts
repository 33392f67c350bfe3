export const gate = {
  'gate.starting': 'Un momento…',

  'gate.unsupported': 'Hearth no puede abrirse aquí',
  'gate.unsupportedLead': 'A este navegador le falta algo que Hearth necesita.',

  'gate.elsewhere': 'Hearth está abierto en otra ventana',
  'gate.elsewhereLead': 'Solo una ventana puede tenerlo a la vez, para que nada se mezcle.',
  'gate.useHere': 'Usarlo aquí',

  'gate.welcome': 'Un lugar cálido para después',
  'gate.welcomeLead':
    'Hearth es para el rato después del sexo o de la cercanía: una bebida, una palabra, diez minutos tranquilos. Para dos, o solo para ti.',
  'gate.welcomeLead@formal':
    'Hearth es para el rato después del sexo o de la cercanía: una bebida, una palabra, diez minutos tranquilos. Para dos, o solo para usted.',
  'gate.welcomePrivate':
    'Lo que escribes se queda en este dispositivo, cifrado. No hay cuenta, y ningún servidor guarda nada.',
  'gate.welcomePrivate@formal':
    'Lo que escribe se queda en este dispositivo, cifrado. No hay cuenta, y ningún servidor guarda nada.',
  'gate.adult': 'Tengo 18 años o más',
  'gate.adultNote': 'Hearth es solo para personas adultas.',
  'gate.haveBackup': 'Tengo una copia de seguridad',

  'gate.choose': 'Elegir la frase de acceso',
  'gate.chooseLead':
    'Cierra con llave todo lo que guardas aquí. Estas cuatro palabras se sacaron para ti.',
  'gate.chooseLead@formal':
    'Cierra con llave todo lo que guarda aquí. Estas cuatro palabras se sacaron para usted.',
  'gate.finding': 'Sacando cuatro palabras…',
  'gate.offered': 'Tus cuatro palabras',
  'gate.offered@formal': 'Sus cuatro palabras',
  'gate.keepSafe':
    'Apúntala y guárdala en un lugar seguro. Sin ella, nadie puede abrir Hearth por ti.',
  'gate.keepSafe@formal':
    'Apúntela y guárdela en un lugar seguro. Sin ella, nadie puede abrir Hearth por usted.',
  'gate.useWords': 'Usar estas palabras',
  'gate.otherWords': 'Otras palabras',
  'gate.ownWords': 'Prefiero escribir la mía',
  'gate.creating': 'Cerrando con llave…',

  'gate.own': 'Una frase de acceso propia',
  'gate.ownLead': 'Unas pocas palabras que nadie adivinaría. Más larga es más fuerte.',
  'gate.ownFirst': 'Frase de acceso',
  'gate.ownAgain': 'La misma otra vez',
  'gate.ownEmpty': 'Faltan unas palabras aquí.',
  'gate.ownRefused': 'Esta es demasiado fácil de adivinar. Bastarían una o dos palabras más.',
  'gate.ownWeak': 'Una palabra más la haría mucho más fuerte. También vale así.',
  'gate.ownDiffers': 'Las dos aún no son iguales.',
  'gate.ownUse': 'Usar esta frase',
  'gate.ownAnyway': 'Usarla de todos modos',

  'strength.hint': 'Lo mejor son cuatro palabras o más, sin relación entre ellas.',
  'strength.refused': 'Demasiado fácil',
  'strength.weak': 'Débil',
  'strength.fair': 'Buena',
  'strength.strong': 'Fuerte',
  'strength.numbers': 'Solo números se adivinan demasiado pronto.',
  'strength.in.minutes': 'Quien tenga una copia de este teléfono la adivinaría en minutos.',
  'strength.in.hours': 'Quien tenga una copia de este teléfono la adivinaría en horas.',
  'strength.in.days': 'Quien tenga una copia de este teléfono la adivinaría en días.',
  'strength.in.months': 'Quien tenga una copia de este teléfono la adivinaría en meses.',
  'strength.in.years': 'Quien tenga una copia de este teléfono tardaría años.',
  'strength.in.lifetimes': 'Quien tenga una copia de este teléfono tardaría vidas enteras.',
  'strength.offer': 'Sacar cuatro palabras para mí',

  'gate.unlock': 'Qué bien, de vuelta',
  'gate.unlockLead': 'La frase de acceso abre lo que hay aquí.',
  'gate.passphrase': 'Frase de acceso',
  'gate.open': 'Abrir',
  'gate.opening': 'Abriendo…',
  'gate.withPasskey': 'Abrir con la llave de acceso',
  'gate.asking': 'Pidiendo la llave de acceso…',
  'gate.forgot': 'No la recuerdo',

  'gate.hideNow': 'Ocultar ya',
  'gate.show': 'Mostrar',
  'gate.haveOther': 'Uso Hearth en otro dispositivo',
  'gate.chooseHere': 'Una frase para este dispositivo',
  'gate.chooseHereLead':
    'Cierra Hearth solo en este dispositivo. Después, el otro muestra un código.',
} as const;
