export const seen = {
  'seen.title': 'Quién puede ver qué',
  'seen.lead': 'En palabras sencillas, con los límites.',
  'seen.you': 'Tú',
  'seen.you@formal': 'Usted',
  'seen.you1':
    'Todo lo escrito está cifrado en este dispositivo. Lo abre la frase de acceso, o una entrada que se añadió.',
  'seen.you2': 'No hay cuenta. Nadie puede abrirlo por ti ni poner otra frase.',
  'seen.you2@formal': 'No hay cuenta. Nadie puede abrirlo por usted ni poner otra frase.',
  'seen.partner': 'Tu pareja, una vez conectada',
  'seen.partner@formal': 'Su pareja, una vez conectada',
  'seen.partner1': 'Ve tu nombre, tus respuestas de sí con sus notas, y lo que compartes.',
  'seen.partner1@formal': 'Ve su nombre, sus respuestas de sí con las notas, y lo que comparte.',
  'seen.partner2': 'Nunca ve un «Ahora no», un «No, por favor», una pregunta abierta ni tu diario.',
  'seen.partner2@formal':
    'Nunca ve un «Ahora no», un «No, por favor», una pregunta abierta ni su diario.',
  'seen.partner3':
    'No hay «última vez». Pero si los dos teléfonos tienen Hearth abierto, se ponen al día, y eso se puede notar.',
  'seen.partner4':
    'Entre dos, lo que falta se puede adivinar. Si eso preocupa, las preguntas pueden quedar abiertas.',
  'seen.partner5': 'Lo visto, visto está, y cualquiera puede hacer una foto de una pantalla.',
  'seen.net': 'El punto de encuentro',
  'seen.net1':
    'Por él se encuentran dos teléfonos. Pasa mensajes cerrados y no guarda nada. No puede leer nombres ni palabras.',
  'seen.net2':
    'Puede notar que dos direcciones de red se encuentran, y cuándo. Los dos teléfonos conocen la dirección de red del otro.',
  'seen.near': 'Personas cerca de ti',
  'seen.near@formal': 'Personas cerca de usted',
  'seen.near1': 'Quien tenga tu teléfono abierto ve lo que ves tú. Cierra Hearth al dejarlo.',
  'seen.near1@formal':
    'Quien tenga su teléfono abierto ve lo que ve usted. Cierre Hearth al dejarlo.',
  'seen.near2':
    'Quien controle el teléfono, o lo vigile con otro programa, quizá lo vea todo. Hearth no puede impedirlo.',
  'seen.near3': 'Que Hearth está en este teléfono lo puede ver quien mire.',
  'seen.browser': 'El navegador',
  'seen.browser1':
    'Borrar los datos de este sitio quita todo lo que Hearth guarda aquí. Solo una copia lo trae de vuelta.',
  'seen.together':
    'Una respuesta que se abre a la vez queda cerrada hasta que los dos hayan respondido. Una aplicación cambiada podría entonces guardarse la suya.',
} as const;
