import type { ProblemType } from '../../../core/errors';

type Part = 'what' | 'kept' | 'next';

/** One catalogue for every error: what happened, what was kept, what to do next. */
export const problems = {
  'problem.WrongPassphrase.what': 'That passphrase doesn’t fit.',
  'problem.WrongPassphrase.kept': 'Nothing is lost. You can try as often as you like.',
  'problem.WrongPassphrase.next': 'Look at each word, and at the spaces between them.',

  'problem.MistypedCode.what': 'This code has a slip in it, or a piece is missing.',
  'problem.MistypedCode.kept': 'Nothing is lost. You can try as often as you like.',
  'problem.MistypedCode.next': 'Compare it with your copy, group by group. There are seven.',

  'problem.WrongCode.what': 'This is a whole recovery code, but it doesn’t fit here.',
  'problem.WrongCode.kept': 'Nothing is lost. You can try as often as you like.',
  'problem.WrongCode.next': 'It may be an older one, or from another device. Look for the newest.',

  'problem.WrongPasskey.what': 'That passkey doesn’t open Hearth here.',
  'problem.WrongPasskey.kept': 'Nothing is lost. You can try as often as you like.',
  'problem.WrongPasskey.next': 'Choose another passkey, or use your passphrase.',

  'problem.DamagedVault.what':
    'What Hearth keeps on this device was changed from outside, or cut short.',
  'problem.DamagedVault.kept': 'Hearth has left it as it is.',
  'problem.DamagedVault.next':
    'Close every window of Hearth and open it again. If you have a copy of this device, go back to that.',

  'problem.NewerVault.what': 'This was saved by a newer version of Hearth.',
  'problem.NewerVault.kept': 'Hearth has left it as it is.',
  'problem.NewerVault.next': 'Go online, close every window of Hearth, and open it again.',

  'problem.PasskeyRefused.what': 'The passkey was not used.',
  'problem.PasskeyRefused.kept': 'Nothing has changed.',
  'problem.PasskeyRefused.next': 'Try again when you like, or use your passphrase.',

  'problem.PasskeyUnfit.what': 'This passkey can’t hold a key for Hearth.',
  'problem.PasskeyUnfit.kept': 'Your passphrase works as before.',
  'problem.PasskeyUnfit.next':
    'Stay with the passphrase, or try a passkey of another phone or browser.',

  'problem.NotABackup.what': 'This file is not a backup from Hearth.',
  'problem.NotABackup.kept': 'Nothing has been changed.',
  'problem.NotABackup.next': 'Choose another file. The name of Hearth’s own begins with “copy-”.',

  'problem.DamagedBackup.what': 'This backup was changed or cut short, so Hearth used none of it.',
  'problem.DamagedBackup.kept': 'Nothing has been changed.',
  'problem.DamagedBackup.next': 'Copy the file over once more, or choose an older backup.',

  'problem.NewerBackup.what': 'This backup was made by a newer version of Hearth.',
  'problem.NewerBackup.kept': 'Nothing has been changed, and the file is fine.',
  'problem.NewerBackup.next':
    'Go online, close every window of Hearth, and open it again. Then choose the file once more.',

  'problem.NotABundle.what': 'This file is not an update from Hearth.',
  'problem.NotABundle.kept': 'Nothing has been changed.',
  'problem.NotABundle.next': 'Choose another file, or ask for it once more.',

  'problem.DamagedBundle.what': 'This update was changed or cut short on its way.',
  'problem.DamagedBundle.kept': 'Hearth used none of it.',
  'problem.DamagedBundle.next': 'Ask your partner to send a new one.',

  'problem.NewerBundle.what': 'This update was made by a newer version of Hearth.',
  'problem.NewerBundle.kept': 'Nothing has been changed, and the file is fine.',
  'problem.NewerBundle.next': 'Go online, close every window of Hearth, and open it again.',

  'problem.OtherBundle.what':
    'This update is for another phone, or older than the last meeting of your phones.',
  'problem.OtherBundle.kept': 'Nothing has been changed.',
  'problem.OtherBundle.next': 'Ask your partner to send a new one.',

  'problem.BundleUsed.what': 'This update was opened here before.',
  'problem.BundleUsed.kept': 'All that was in it is here.',
  'problem.BundleUsed.next': 'There is nothing to do.',

  'problem.FileUnreadable.what': 'Hearth can no longer read this file.',
  'problem.FileUnreadable.kept': 'Nothing has been changed.',
  'problem.FileUnreadable.next': 'It may have moved. Choose it once more.',

  'problem.NoMicrophone.what': 'Hearth finds no microphone.',
  'problem.NoMicrophone.kept': 'What you recorded before is still here.',
  'problem.NoMicrophone.next': 'Another app may be using it. Close that one, then try again.',

  'problem.MicrophoneDenied.what': 'Hearth may not use the microphone.',
  'problem.MicrophoneDenied.kept': 'What you recorded before is still here.',
  'problem.MicrophoneDenied.next':
    'Allow the microphone in the settings of this page, then try again. Sessions work without it.',

  'problem.NothingHeard.what': 'There was nothing to hear.',
  'problem.NothingHeard.kept': 'What you recorded before is still here.',
  'problem.NothingHeard.next': 'Hold the phone closer, and try once more.',

  'problem.RecordingUnusable.what': 'This browser can’t read what it has recorded.',
  'problem.RecordingUnusable.kept': 'What you recorded before is still here.',
  'problem.RecordingUnusable.next': 'Try once more, or use another browser.',

  'problem.DiskFull.what': 'This device is out of space.',
  'problem.DiskFull.kept': 'Everything saved before is still here.',
  'problem.DiskFull.next': 'Make some room, then try again. Under Me, Storage shows what can go.',

  'problem.StorageUnavailable.what': 'This browser doesn’t let Hearth keep anything.',
  'problem.StorageUnavailable.kept': 'Nothing was changed.',
  'problem.StorageUnavailable.next':
    'Leave private browsing, or allow this site to store data in the browser’s settings. Then try again.',

  'problem.NewerDatabase.what': 'This was saved by a newer version of Hearth.',
  'problem.NewerDatabase.kept': 'Hearth has left it as it is.',
  'problem.NewerDatabase.next': 'Go online, close every window of Hearth, and open it again.',

  'problem.StorageLost.what': 'The browser has closed the place where Hearth keeps things.',
  'problem.StorageLost.kept': 'Everything saved before is still on this device.',
  'problem.StorageLost.next': 'Try again. If that doesn’t help, close Hearth and open it again.',

  'problem.NotACode.what': 'That is not a Hearth code, or a piece of it is missing.',
  'problem.NotACode.kept': 'Nothing was shared.',
  'problem.NotACode.next': 'Copy the whole code and paste it again, or scan the square.',

  'problem.CodeExpired.what': 'This code is too old.',
  'problem.CodeExpired.kept': 'Nothing was shared.',
  'problem.CodeExpired.next': 'Make a new one. A code works for a day, once.',

  'problem.CodeUsed.what': 'This code was used before, or closed on the other phone.',
  'problem.CodeUsed.kept': 'Nothing was shared.',
  'problem.CodeUsed.next':
    'Make a new one. If neither of you used it, somebody else may have seen it. Show the new one side by side.',

  'problem.DeviceCode.what': 'This code adds a device of somebody’s own.',
  'problem.DeviceCode.kept': 'Nothing was shared.',
  'problem.DeviceCode.next':
    'To connect with your partner, use the code under Us. To add this device, open Me, then My devices.',

  'problem.PartnerCode.what': 'This code connects two people.',
  'problem.PartnerCode.kept': 'Nothing was shared.',
  'problem.PartnerCode.next': 'On your other device, open Me, then My devices, and add a device.',

  'problem.NotAlone.what': 'There is a partner here, or another device.',
  'problem.NotAlone.kept': 'Everything here stays as it is.',
  'problem.NotAlone.next':
    'Show the code here instead, and enter it on the other device. Or part ways here first.',

  'problem.OwnCode.what': 'This code comes from this very phone.',
  'problem.OwnCode.kept': 'Nothing was shared.',
  'problem.OwnCode.next': 'Use it on your partner’s phone, or use the code that they show you.',

  'problem.WordsDiffer.what': 'The five words were not the same.',
  'problem.WordsDiffer.kept': 'Nothing was shared.',
  'problem.WordsDiffer.next':
    'A tap may have gone astray, or somebody may be in between. Make a new code and sit side by side if you can.',

  'problem.BadMessage.what': 'The other phone said something that Hearth doesn’t understand.',
  'problem.BadMessage.kept': 'Nothing was shared.',
  'problem.BadMessage.next': 'Update Hearth on both phones, then make a new code.',

  'problem.CodesDiffer.what': 'That square is not from the phone that answered.',
  'problem.CodesDiffer.kept': 'Nothing was shared.',
  'problem.CodesDiffer.next':
    'Somebody else may have seen the code. Hold the two phones together, and make a new one.',

  'problem.NoWayThere.what': 'The two phones find no way to each other.',
  'problem.NoWayThere.kept': 'All that you have here is still here.',
  'problem.NoWayThere.next':
    'See that both are on the same Wi-Fi. Some guest networks keep phones apart: use a hotspot then.',

  'problem.NobodyThere.what': 'The other phone hasn’t answered.',
  'problem.NobodyThere.kept': 'Nothing was shared.',
  'problem.NobodyThere.next': 'Open Hearth on both phones at the same time, then try again.',

  'problem.RelayUnreachable.what': 'Hearth can’t reach the meeting point.',
  'problem.RelayUnreachable.kept': 'All that you have here is still here.',
  'problem.RelayUnreachable.next': 'See that both phones are online, then try again.',

  'problem.UpdateRefused.what': 'The other phone sent something that Hearth doesn’t take.',
  'problem.UpdateRefused.kept': 'None of it was used. All that was here before is still here.',
  'problem.UpdateRefused.next': 'Update Hearth on both phones, then close it and open it again.',

  'problem.PartnerRestored.what': 'The other phone holds less than it did before.',
  'problem.PartnerRestored.kept': 'All that you have here stays.',
  'problem.PartnerRestored.next': 'It may have been put back to an earlier copy. You can ask them.',

  'problem.NoCamera.what': 'Hearth finds no camera here.',
  'problem.NoCamera.kept': 'Nothing else is missing.',
  'problem.NoCamera.next': 'Paste the code instead. It works as well.',

  'problem.CameraDenied.what': 'The browser didn’t let Hearth use the camera.',
  'problem.CameraDenied.kept': 'Nothing was seen or kept.',
  'problem.CameraDenied.next':
    'Paste the code instead, or allow the camera in the browser’s settings.',

  'problem.AudioMissing.what': 'Some of the sound is not on this device, and can’t be fetched now.',
  'problem.AudioMissing.kept': 'What has come so far is kept.',
  'problem.AudioMissing.next': 'Go online and try again, or read the words instead.',

  'problem.AudioUnplayable.what': 'This browser can’t play the sound.',
  'problem.AudioUnplayable.kept': 'What you downloaded is kept.',
  'problem.AudioUnplayable.next': 'Try again, or read the words instead.',

  'problem.NotSecure.what': 'This address is not encrypted, so the browser holds things back.',
  'problem.NotSecure.kept': 'Nothing was saved or changed.',
  'problem.NotSecure.next': 'Open the address that begins with https.',

  'problem.NoWebAssembly.what': 'This browser can’t run the encryption that Hearth needs.',
  'problem.NoWebAssembly.kept': 'Nothing was saved or changed.',
  'problem.NoWebAssembly.next':
    'Open Hearth in a recent Chrome, Edge, Firefox or Safari. A lockdown mode may switch this off.',

  'problem.NoWebRtc.what': 'This browser can’t talk to another phone directly.',
  'problem.NoWebRtc.kept': 'Everything else works, and stays here.',
  'problem.NoWebRtc.next': 'Use another browser to connect, or go on alone.',
} as const satisfies Record<`problem.${ProblemType}.${Part}`, string>;
