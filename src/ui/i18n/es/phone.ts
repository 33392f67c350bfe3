/** Before installing, and about phones that others may hold. */
export const phone = {
  'install.title': 'Un nombre y un icono',
  'install.lead': 'Elige lo que aparece en la pantalla de inicio. Nada dice para qué es.',
  'install.lead@formal': 'Elija lo que aparece en la pantalla de inicio. Nada dice para qué es.',
  'install.choose': 'Nombre e icono',
  'install.honest': 'Más tarde no se puede cambiar',
  'install.honest1':
    'Para cambiarlo, quitar la aplicación e instalarla de nuevo. Antes, una copia de seguridad: al quitarla puede irse lo que hay en este teléfono.',
  'install.honest2':
    'Es una funda sencilla, no un disfraz. Por dentro se llama Hearth. Quien lo abra ve una puerta que pide una frase.',
  'install.how': 'Cómo instalarlo',
  'install.iphone': 'iPhone: en Safari, Compartir y luego Añadir a pantalla de inicio.',
  'install.android':
    'Android: en el menú del navegador, Instalar aplicación o Añadir a pantalla de inicio.',
  'install.computer': 'Ordenador: el signo de instalar junto a la dirección.',
  'install.first':
    'Mejor antes de escribir nada. En un iPhone, la aplicación de la pantalla de inicio empieza vacía.',
  'phone.title': 'A salvo en el teléfono',
  'phone.lead': 'Qué puede hacer Hearth si alguien pudiera mirar, y qué no.',
  'phone.watched': 'Si el teléfono pudiera estar vigilado',
  'phone.watched1':
    'Hay programas que muestran a otra persona todo lo que pasa en un teléfono. Hearth no puede pararlos ni encontrarlos.',
  'phone.watched2':
    'Entonces, mejor no escribir aquí, sino en un aparato que esa persona nunca haya tenido.',
  'phone.watched3':
    'Quitar cosas de golpe puede notarse. Si alguien da miedo, hablar primero con una línea contra el maltrato, desde otro teléfono. Allí ayudan a planear.',
  'phone.look': 'Si alguien pudiera mirar',
  'phone.look1':
    'El ojo de la esquina vacía la pantalla y cierra. También dos toques rápidos en el título, o Escape dos veces.',
  'phone.look2': 'Hearth se cierra solo. Cuándo, se elige en Yo, Cierre.',
  'phone.look3': 'En la lista de aplicaciones abiertas, Hearth muestra una página vacía.',
  'phone.look4':
    'No hay un segundo diario secreto. Si se obliga a abrirlo, todo lo que tiene se puede ver.',
  'phone.shared': 'Si el teléfono se comparte',
  'phone.shared1':
    'Una llave de acceso abre Hearth con el bloqueo del teléfono. Quien pueda desbloquearlo puede abrir Hearth. En un teléfono compartido, solo la frase.',
  'phone.shared2': 'No guardar la frase ni el código de rescate en el mismo teléfono.',
  'phone.shared3': 'Una copia está donde se puso. Está cerrada, pero se puede ver.',
  'phone.partner': 'Si hay una pareja',
  'phone.partner1': 'Conectar es una elección. Nadie lo necesita, y todo Hearth funciona a solas.',
  'phone.partner2':
    'Ve lo que se comparte, y las respuestas de sí. No ve ningún no. Quién puede ver qué lo dice todo.',
  'phone.partner3': 'La frase de acceso es propia. Quien la exige no está pidiendo cuidado.',
  'phone.ex': 'Si ha terminado',
  'phone.ex1':
    'Los dos, Separar caminos acaba el lazo al momento, también sin conexión. Al otro teléfono no se le dice nada.',
  'phone.ex2': 'Lo que ya pasó sigue en su teléfono. Nadie puede traerlo de vuelta.',
  'phone.ex3':
    'Si pudiera saberse la frase, cambiarla: Yo, Claves y entradas. Allí también se quitan llaves y códigos antiguos.',
  'phone.picture': 'Imágenes de la pantalla',
  'phone.picture1':
    'Una aplicación web no puede impedir capturas. Y cualquiera puede fotografiar una pantalla.',
  'phone.picture2':
    'Algunos teléfonos guardan las capturas en un álbum en línea. Conviene mirar allí también.',
  'phone.traces': 'Qué queda detrás',
  'phone.traces1':
    'El historial del navegador muestra la dirección de Hearth. El nombre y el icono no dicen más.',
  'phone.traces2':
    'Yo, Borrar todo vacía este teléfono. No llega a las copias ni al otro teléfono.',
} as const;
