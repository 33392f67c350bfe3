export const pairing = {
  'pair.title': 'Connect two phones',
  'pair.lead': 'Sit close if you can. It takes a minute.',
  'pair.invite': 'Show a code',
  'pair.have': 'I have a code',

  'pair.link': 'Connect with this code?',
  'pair.linkLead':
    'You opened a link that connects your phone with another. Only go on if your partner sent it.',
  'pair.linkYes': 'Connect with this code',
  'pair.linkNo': 'Not this one',

  'pair.preparing': 'Making a code…',
  'pair.show': 'Show this to your partner',
  'pair.showLead': 'On their phone: Us, Connect two phones, I have a code.',
  'pair.qr': 'Code to scan with the other phone',
  'pair.until': 'Works once, until {{ at }}.',
  'pair.notBeside': 'Not side by side?',
  'pair.notBesideLead':
    'Send the link or the code in a message. Talk while you connect, so that you can read the five words to each other.',
  'pair.linkField': 'Link',
  'pair.codeField': 'Code',
  'pair.copyLink': 'Copy the link',
  'pair.copyCode': 'Copy the code',
  'pair.openLead':
    'You can leave this page. The code goes on working whenever Hearth is open here.',
  'pair.takeBack': 'Take this code back',

  'pair.enter': 'Read your partner’s code',
  'pair.enterLead': 'Scan the square on their phone, or paste what they sent you.',
  'pair.scan': 'Scan with the camera',
  'pair.scanning': 'Point it at the square on the other phone.',
  'pair.picture': 'What the camera sees',
  'pair.stopScan': 'Stop the camera',
  'pair.paste': 'Link or code',
  'pair.join': 'Connect',

  'pair.joining': 'Looking for the other phone…',
  'pair.joiningLead': 'Keep the code in view over there.',

  'pair.read': 'Read these words aloud',
  'pair.readLead':
    'Your partner listens, and taps what they hear. This shows that nobody is in between.',
  'pair.words': 'The five words',
  'pair.listen': 'Which words do you hear?',
  'pair.listenLead': 'Your partner reads five words aloud. Tap the same ones.',
  'pair.none': 'None of these',
  'pair.finishing': 'Nearly there…',
  'pair.finishingLead': 'Waiting for the other phone.',

  'pair.done': 'You are connected',
  'pair.doneLead': 'From now on, what you both like comes together on the care card.',
  'pair.toCard': 'Open the care card',
  'pair.toQuestions': 'On to the first questions',

  'pair.stopped': 'Not connected yet',
  'pair.newCode': 'Make a new code',
  'pair.otherCode': 'Enter a code',
  'pair.notNow': 'Leave it for now',
} as const;
