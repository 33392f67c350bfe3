/** The first minutes: a name, and twelve questions. */
export const first = {
  'first.name': '¿Cómo te llamamos?',
  'first.name@formal': '¿Cómo le llamamos?',
  'first.nameLead':
    'Tu nombre, o cualquiera que te guste. Tu pareja lo ve cuando haya conexión entre los dos.',
  'first.nameLead@formal':
    'Su nombre, o cualquiera que le guste. Su pareja lo ve cuando haya conexión entre los dos.',
  'first.nameLabel': 'Nombre',
  'first.go': 'Seguir',

  'quick.intro': 'Después, ¿cómo te caería esto?',
  'quick.intro@formal': 'Después, ¿cómo le caería esto?',
  'quick.at': '{{ at }} de {{ of }}',
  'quick.progress': 'Preguntas respondidas o pasadas',
  'quick.bothWays': 'Dar y recibir',
  'quick.apart': 'Responder cada sentido aparte',
  'quick.together': 'Responder los dos a la vez',
  'quick.next': 'Siguiente',
  'quick.leave': 'Dejar el resto',
  'quick.waits': 'Cuenta desde {{ when }}. Hasta entonces, tu no sigue en pie.',
  'quick.waits@formal': 'Cuenta desde {{ when }}. Hasta entonces, su no sigue en pie.',
  'quick.own': 'Solo tú ves esta respuesta.',
  'quick.own@formal': 'Solo usted ve esta respuesta.',
} as const;
