/** Every text of care.md 6.5. For translators: a clinician reads these again in each language; no number is named. */
export const help = {
  'help.title': 'Help & support',
  'help.lead': 'Works offline. Opening it leaves no note in Hearth.',
  'help.now': 'Right now',
  'help.nowLead': 'If someone may be in danger, call your local emergency number.',
  'help.nowSigns': 'Get urgent medical help for any of these:',
  'help.sign1': 'Heavy bleeding, or pain that is strong or getting worse',
  'help.sign2': 'Trouble breathing, chest pain, or fainting',
  'help.sign3':
    'A sudden, very bad headache; weakness; a drooping face; trouble seeing or speaking; confusion',
  'help.sign4':
    'Pressure on the neck, followed by changes in voice, swallowing or breathing, pain in neck or head, or a blackout',
  'help.sign5': 'An erection that lasts over four hours, or an object that is stuck',
  'help.sign6': 'A limb that stays numb or cold, or swelling of the face or throat',
  'help.nowOpen': 'One of these, now',
  'help.more': 'Or is it this?',
  'help.numbers': 'Your own numbers',
  'help.setNumbers': 'Set whom to call',
  'help.note': 'Hearth is no doctor and no counsellor. It reads nothing that you write.',
  'help.exit': 'Leave this page now',
  'help.exitNote':
    'The page is gone at once, and Hearth is locked. The browser may remember the address.',
  'help.call': 'Call {{ number }}',
  'help.dial': 'Open the phone',

  'help.now.row': 'One of these, now',
  'help.now.title': 'Please get urgent medical help now',
  'help.now.1': 'Call your local emergency number.',

  'help.neck.row': 'Pressure on the neck, and I feel fine',
  'help.neck.title': 'It’s worth being checked today',
  'help.neck.1':
    'After any pressure on the neck, see a doctor the same day, with or without marks. Effects can appear hours or days later.',
  'help.neck.2':
    'Call the emergency number if there is a blackout, a changed voice, trouble swallowing or breathing, or pain in the neck or head.',

  'help.time.row': 'A condom came off, or a pregnancy or HIV worry',
  'help.time.title': 'Ask today: time matters',
  'help.time.1': 'Emergency contraception works up to five days after. Sooner is better.',
  'help.time.2':
    'Medicine that lowers the risk of HIV must start as soon as possible, within 72 hours.',
  'help.time.3': 'A pharmacy, a sexual health clinic or an emergency department can help.',

  'help.book.row': 'Bleeding or pain that comes back, burning, sores',
  'help.book.title': 'Worth checking',
  'help.book.1':
    'Bleeding after sex that is not a period, pain that comes back, burning when you pee, unusual discharge, or sores: these can mostly be treated.',
  'help.book.2':
    'Ask a family doctor, a sexual health clinic, or a clinic for gynaecology or urology.',

  'help.unwanted.row': 'I didn’t want it, or something didn’t feel right',
  'help.unwanted.title': 'I’m sorry',
  'help.unwanted.1': 'What happens next is up to you.',
  'help.unwanted.2':
    'Nothing of this is kept, and nobody is told. You don’t need a name for it, and you owe nobody a reason.',
  'help.unwanted.talk': 'Talk to someone',
  'help.unwanted.care': 'Medical care',
  'help.unwanted.careAbout': 'Sooner helps, whatever you decide later.',
  'help.unwanted.write': 'Write it down, for me alone',
  'help.unwanted.writeAbout': 'It stays in your journal, on this device.',

  'help.care.title': 'Medical care',
  'help.care.1':
    'A sexual assault centre or an emergency department can look after injuries, and keep traces safe if you wish. You decide about every step.',
  'help.care.2':
    'Medicine that lowers the risk of HIV has to start within 72 hours. Emergency contraception works up to five days. Sooner is better for both.',
  'help.care.3': 'You can ask for care without telling the police.',

  'help.unsafe.row': 'I’m not safe with someone',
  'help.unsafe.title': 'You can get help',
  'help.unsafe.1': 'In danger, call your local emergency number.',
  'help.unsafe.2':
    'A domestic abuse line listens and helps you plan. You don’t have to leave anybody to call.',
  'help.unsafe.3': 'A phone can be watched. If you can, use one that nobody else holds.',

  'help.self.row': 'I might hurt myself',
  'help.self.title': 'Please don’t stay alone with this',
  'help.self.1': 'Call your local emergency number, or a crisis line. They are there for this.',
  'help.self.2': 'If you can, go where somebody is, or ask somebody to come.',

  'help.limits.row': 'My limits were not heard',
  'help.limits.title': 'A limit counts the first time',
  'help.limits.1':
    'Nobody has to explain a no, or say it twice. Care afterwards does not make it okay that one was not heard.',
  'help.limits.2':
    'If it happens again, or if you are afraid to say no, it can help to talk with somebody outside.',

  'help.heavy.row': 'Days have been heavy',
  'help.heavy.title': 'Would talking with someone help?',
  'help.heavy.1':
    'Heavy days are nothing to be ashamed of, and you need no reason for them. Talking is one way, not the only one.',
  'help.heavy.2': 'A family doctor is a good first person to ask. So is a support line.',

  'help.who.row': 'Who to ask for',
  'help.who.title': 'Who to ask for',
  'help.who.1': 'The names differ from place to place. These are the kinds to ask for:',
  'help.kind1':
    'A family doctor, a sexual health clinic or a pharmacy: for pain, bleeding, or worries about the body',
  'help.kind2': 'A sexual assault referral or rape crisis centre',
  'help.kind3': 'A domestic abuse line',
  'help.kind4': 'An emotional support or crisis line, or an LGBTQ+ line',
  'help.kind5': 'A sex therapist, a trauma therapist or a kink-aware professional',
  'help.kind6': 'A pelvic health physiotherapist',
  'help.links': 'Find one near you',
  'help.linksNote': 'These need the internet and leave Hearth. The page may stay in the history.',
  'help.linkLines': 'findahelpline.com: support lines by country',
  'help.linkShelters': 'lila.help: shelters and lines for women',
} as const;
