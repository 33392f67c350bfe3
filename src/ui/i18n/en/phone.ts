/** Before installing, and for phones that others may look at. */
export const phone = {
  'install.title': 'A name and an icon',
  'install.lead': 'Choose what stands on your home screen. None of them says what it is for.',
  'install.choose': 'Name and icon',
  'install.honest': 'It can’t be renamed later',
  'install.honest1':
    'To change it, remove the app and install it again. Make a backup first: removing it can take away what is on this phone.',
  'install.honest2':
    'It is a plain cover, not a disguise. Inside, it is called Hearth. Whoever opens it sees a door that asks for a passphrase.',
  'install.how': 'How to install it',
  'install.iphone': 'iPhone: in Safari, tap Share, then Add to Home Screen.',
  'install.android': 'Android: in the browser’s menu, tap Install app or Add to home screen.',
  'install.computer': 'Computer: use the install sign beside the address.',
  'install.first':
    'Install it before you write anything. On an iPhone, the app on the home screen begins empty.',

  'phone.title': 'Safe on your phone',
  'phone.lead': 'What Hearth can do if somebody may look, and what it can’t.',
  'phone.watched': 'If your phone may be watched',
  'phone.watched1':
    'Some software shows another person all that happens on a phone. Hearth can’t stop it, and can’t find it.',
  'phone.watched2':
    'Then don’t write here. Use a phone or computer that this person has never held.',
  'phone.watched3':
    'Taking things away at once can be noticed. If you are afraid of somebody, talk to a domestic abuse line first, from another phone. They help you plan.',
  'phone.look': 'If somebody may look',
  'phone.look1':
    'The eye in the corner blanks the screen and locks. So do two quick taps on the title of a screen, or Escape twice.',
  'phone.look2': 'Hearth locks by itself. How soon is up to you: Me, Locking.',
  'phone.look3': 'In the list of open apps, Hearth shows an empty page.',
  'phone.look4':
    'There is no secret second diary. If you are made to open it, all that is in it can be seen.',
  'phone.shared': 'If you share this phone',
  'phone.shared1':
    'A passkey opens Hearth with the lock of the phone. Whoever can unlock the phone can open Hearth. On a shared phone, use the passphrase alone.',
  'phone.shared2': 'Don’t keep the passphrase or the recovery code on the same phone.',
  'phone.shared3': 'A backup file lies where you put it. It is locked, but it can be seen.',
  'phone.partner': 'If you have a partner',
  'phone.partner1':
    'Connecting is a choice. Nobody needs it, and all of Hearth works for you alone.',
  'phone.partner2':
    'They see what you choose to share, and your yes answers. They see no refusal. Who can see what says it all.',
  'phone.partner3': 'Your passphrase is yours. Somebody who demands it is not asking for care.',
  'phone.ex': 'If it has ended',
  'phone.ex1': 'Us, Part ways ends the tie at once, also offline. The other phone is told nothing.',
  'phone.ex2': 'What had gone across stays on their phone. Nobody can take it back.',
  'phone.ex3':
    'If they may know your passphrase, change it: Me, Keys and ways in. Remove passkeys and old recovery codes there too.',
  'phone.picture': 'Pictures of the screen',
  'phone.picture1': 'A web app can’t stop screenshots. Anyone can also photograph a screen.',
  'phone.picture2': 'Some phones keep screenshots in an online album. Look there too.',
  'phone.traces': 'What is left behind',
  'phone.traces1':
    'The browser’s history shows the address of Hearth. The name in it and the icon tell nothing more.',
  'phone.traces2':
    'Me, Erase everything empties this phone. It doesn’t reach backups, or the other phone.',
} as const;
