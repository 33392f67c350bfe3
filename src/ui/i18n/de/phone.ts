/** Before installing, and about phones that others may hold. */
export const phone = {
  'install.title': 'Ein Name und ein Zeichen',
  'install.lead': 'Wähl, was auf dem Startbildschirm steht. Nichts davon sagt, wofür es ist.',
  'install.lead@formal':
    'Wählen Sie, was auf dem Startbildschirm steht. Nichts davon sagt, wofür es ist.',
  'install.choose': 'Name und Zeichen',
  'install.honest': 'Später lässt es sich nicht umbenennen',
  'install.honest1':
    'Zum Ändern die App entfernen und neu installieren. Vorher eine Sicherung machen: Das Entfernen kann mitnehmen, was auf diesem Telefon ist.',
  'install.honest2':
    'Es ist ein schlichter Umschlag, keine Verkleidung. Innen heißt es Hearth. Wer es öffnet, sieht eine Tür, die nach einer Passphrase fragt.',
  'install.how': 'So wird es installiert',
  'install.iphone': 'iPhone: in Safari auf Teilen, dann auf Zum Home-Bildschirm.',
  'install.android':
    'Android: im Menü des Browsers auf App installieren oder Zum Startbildschirm hinzufügen.',
  'install.computer': 'Computer: das Zeichen zum Installieren neben der Adresse.',
  'install.first':
    'Am besten vor dem ersten Schreiben. Auf einem iPhone fängt die App auf dem Home-Bildschirm leer an.',
  'phone.title': 'Sicher auf dem Telefon',
  'phone.lead': 'Was Hearth tun kann, wenn jemand hinsehen könnte, und was nicht.',
  'phone.watched': 'Wenn das Telefon überwacht sein könnte',
  'phone.watched1':
    'Manche Software zeigt jemandem alles, was auf einem Telefon geschieht. Hearth kann sie nicht aufhalten und nicht finden.',
  'phone.watched2':
    'Dann besser nicht hier schreiben, sondern auf einem Gerät, das diese Person nie in der Hand hatte.',
  'phone.watched3':
    'Plötzliches Löschen kann auffallen. Macht jemand Angst, dann zuerst mit einem Hilfetelefon bei häuslicher Gewalt sprechen, von einem anderen Telefon aus. Dort hilft man planen.',
  'phone.look': 'Wenn jemand hinsehen könnte',
  'phone.look1':
    'Das Auge in der Ecke leert den Bildschirm und schließt ab. Ebenso zweimal schnell auf den Titel tippen, oder zweimal Escape.',
  'phone.look2': 'Hearth schließt sich von selbst. Wie bald, steht unter Ich, Abschließen.',
  'phone.look3': 'In der Liste offener Apps zeigt Hearth eine leere Seite.',
  'phone.look4':
    'Es gibt kein geheimes zweites Tagebuch. Wer es gezwungen öffnet, zeigt alles, was darin ist.',
  'phone.shared': 'Wenn das Telefon geteilt wird',
  'phone.shared1':
    'Ein Passkey öffnet Hearth mit der Sperre des Telefons. Wer das Telefon entsperren kann, kann Hearth öffnen. Auf einem geteilten Telefon nur die Passphrase nehmen.',
  'phone.shared2': 'Passphrase und Rettungscode nicht auf demselben Telefon aufheben.',
  'phone.shared3':
    'Eine Sicherung liegt dort, wo sie abgelegt wurde. Sie ist verschlossen, aber zu sehen.',
  'phone.partner': 'Mit einer Partnerperson',
  'phone.partner1':
    'Verbinden ist eine Wahl. Niemand braucht es, alles an Hearth geht auch allein.',
  'phone.partner2':
    'Zu sehen ist, was geteilt wird, und die Ja-Antworten. Zu sehen ist kein Nein. Wer was sehen kann sagt alles dazu.',
  'phone.partner3':
    'Die Passphrase gehört einem selbst. Wer sie verlangt, bittet nicht um Fürsorge.',
  'phone.ex': 'Wenn es vorbei ist',
  'phone.ex1':
    'Wir, Die Wege trennen beendet das Band sofort, auch offline. Das andere Telefon erfährt nichts.',
  'phone.ex2': 'Was hinüberging, bleibt auf dem anderen Telefon. Zurückholen kann es niemand.',
  'phone.ex3':
    'Ist die Passphrase vielleicht bekannt, dann ändern: Ich, Schlüssel und Eingänge. Dort auch Passkeys und alte Rettungscodes wegnehmen.',
  'phone.picture': 'Bilder vom Bildschirm',
  'phone.picture1':
    'Eine Web-App kann Bildschirmfotos nicht verhindern. Auch abfotografieren kann jeder.',
  'phone.picture2':
    'Manche Telefone legen Bildschirmfotos in ein Online-Album. Auch dort nachsehen.',
  'phone.traces': 'Was zurückbleibt',
  'phone.traces1':
    'Der Verlauf des Browsers zeigt die Adresse von Hearth. Name und Zeichen sagen nicht mehr.',
  'phone.traces2':
    'Ich, Alles löschen leert dieses Telefon. Sicherungen und das andere Telefon erreicht es nicht.',
} as const;
