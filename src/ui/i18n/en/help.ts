export const help = {
  'help.title': 'Help & support',
  'help.now': 'Right now',
  'help.nowLead': 'If someone may be in danger, call your local emergency number.',
  'help.nowSigns': 'Get urgent medical help for any of these:',
  'help.sign1': 'Heavy bleeding, or pain that is strong or getting worse',
  'help.sign2': 'Trouble breathing, chest pain, or fainting',
  'help.sign3': 'A sudden, very bad headache; weakness; trouble seeing or speaking; confusion',
  'help.sign4':
    'Pressure on the neck, followed by changes in voice, swallowing or breathing, or a blackout',
  'help.sign5': 'An erection that lasts over four hours, or an object that is stuck',
  'help.sign6': 'A limb that stays numb or cold, or swelling of the face or throat',
  'help.soon': 'Today, even if you feel fine',
  'help.soonLead':
    'After any pressure on the neck, see a doctor the same day. Effects can come hours or days later.',
  'help.time': 'When time matters',
  'help.timeLead':
    'For an unplanned pregnancy or HIV worry, ask today. Emergency contraception works up to five days, sooner is better. HIV medicine must start within 72 hours. A pharmacy, a sexual health clinic or an emergency department can help.',
  'help.unwanted': 'If you didn’t want it',
  'help.unwantedLead':
    'I’m sorry. What happens next is up to you. You can talk to someone, see a doctor, write it down for yourself, or do nothing now.',
  'help.unsafe': 'If you are not safe, or might hurt yourself',
  'help.unsafeLead':
    'Call your local emergency number or a crisis line. A phone can be watched: if you can, use one that nobody else holds.',
  'help.talk': 'Who to ask for',
  'help.kind1':
    'A family doctor, a sexual health clinic or a pharmacy: for pain, bleeding, or worries about the body',
  'help.kind2': 'A sexual assault referral or rape crisis centre',
  'help.kind3': 'A domestic abuse line',
  'help.kind4': 'An emotional support or crisis line, or an LGBTQ+ line',
  'help.kind5': 'A sex therapist, a trauma therapist or a kink-aware professional',
  'help.kind6': 'A pelvic health physiotherapist',
  'help.note': 'This page works offline. Opening it leaves no note in Hearth.',
} as const;
