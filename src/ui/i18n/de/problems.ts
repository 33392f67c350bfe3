export const problems = {
  'problem.WrongPassphrase.what': 'Diese Passphrase passt nicht.',
  'problem.WrongPassphrase.kept': 'Nichts ist verloren. Es gibt beliebig viele Versuche.',
  'problem.WrongPassphrase.next': 'Oft liegt es an einem Wort oder an einem Leerzeichen.',

  'problem.MistypedCode.what': 'In diesem Code steckt ein Tippfehler, oder ein Stück fehlt.',
  'problem.MistypedCode.kept': 'Nichts ist verloren. Es gibt beliebig viele Versuche.',
  'problem.MistypedCode.next':
    'Vergleiche ihn Gruppe für Gruppe mit deiner Abschrift. Es sind sieben.',
  'problem.MistypedCode.next@formal':
    'Vergleichen Sie ihn Gruppe für Gruppe mit Ihrer Abschrift. Es sind sieben.',

  'problem.WrongCode.what': 'Das ist ein ganzer Rettungscode, aber er passt hier nicht.',
  'problem.WrongCode.kept': 'Nichts ist verloren. Es gibt beliebig viele Versuche.',
  'problem.WrongCode.next':
    'Vielleicht ist er älter, oder von einem anderen Gerät. Der neueste zählt.',

  'problem.WrongPasskey.what': 'Dieser Passkey öffnet Hearth hier nicht.',
  'problem.WrongPasskey.kept': 'Nichts ist verloren. Es gibt beliebig viele Versuche.',
  'problem.WrongPasskey.next': 'Nimm einen anderen Passkey, oder die Passphrase.',
  'problem.WrongPasskey.next@formal': 'Nehmen Sie einen anderen Passkey, oder die Passphrase.',

  'problem.DamagedVault.what':
    'Was Hearth auf diesem Gerät aufbewahrt, wurde von außen verändert oder abgeschnitten.',
  'problem.DamagedVault.kept': 'Hearth hat es so gelassen, wie es ist.',
  'problem.DamagedVault.next':
    'Schließ alle Fenster von Hearth und öffne es neu. Gibt es eine Kopie dieses Geräts, dann geh zu ihr zurück.',
  'problem.DamagedVault.next@formal':
    'Schließen Sie alle Fenster von Hearth und öffnen Sie es neu. Gibt es eine Kopie dieses Geräts, dann gehen Sie zu ihr zurück.',

  'problem.NewerVault.what': 'Das wurde von einer neueren Fassung von Hearth gespeichert.',
  'problem.NewerVault.kept': 'Hearth hat es so gelassen, wie es ist.',
  'problem.NewerVault.next': 'Geh online, schließ alle Fenster von Hearth und öffne es neu.',
  'problem.NewerVault.next@formal':
    'Gehen Sie online, schließen Sie alle Fenster von Hearth und öffnen Sie es neu.',

  'problem.PasskeyRefused.what': 'Der Passkey wurde nicht benutzt.',
  'problem.PasskeyRefused.kept': 'Nichts hat sich geändert.',
  'problem.PasskeyRefused.next': 'Versuch es wieder, wann du willst, oder nimm deine Passphrase.',
  'problem.PasskeyRefused.next@formal':
    'Versuchen Sie es wieder, wann Sie wollen, oder nehmen Sie Ihre Passphrase.',

  'problem.PasskeyUnfit.what': 'Dieser Passkey kann keinen Schlüssel für Hearth halten.',
  'problem.PasskeyUnfit.kept': 'Die Passphrase gilt wie bisher.',
  'problem.PasskeyUnfit.next':
    'Bleib bei der Passphrase, oder probier den Passkey eines anderen Telefons oder Browsers.',
  'problem.PasskeyUnfit.next@formal':
    'Bleiben Sie bei der Passphrase, oder probieren Sie den Passkey eines anderen Telefons oder Browsers.',

  'problem.NotABackup.what': 'Diese Datei ist keine Sicherung von Hearth.',
  'problem.NotABackup.kept': 'Nichts wurde geändert.',
  'problem.NotABackup.next':
    'Wähl eine andere Datei. Die von Hearth beginnen im Namen mit „copy-“.',
  'problem.NotABackup.next@formal':
    'Wählen Sie eine andere Datei. Die von Hearth beginnen im Namen mit „copy-“.',

  'problem.DamagedBackup.what':
    'Diese Sicherung wurde verändert oder abgeschnitten. Hearth hat nichts daraus genommen.',
  'problem.DamagedBackup.kept': 'Nichts wurde geändert.',
  'problem.DamagedBackup.next': 'Kopier die Datei noch einmal, oder wähl eine ältere Sicherung.',
  'problem.DamagedBackup.next@formal':
    'Kopieren Sie die Datei noch einmal, oder wählen Sie eine ältere Sicherung.',

  'problem.NewerBackup.what': 'Diese Sicherung stammt von einer neueren Fassung von Hearth.',
  'problem.NewerBackup.kept': 'Nichts wurde geändert, und die Datei ist in Ordnung.',
  'problem.NewerBackup.next':
    'Geh online, schließ alle Fenster von Hearth und öffne es neu. Dann wähl die Datei noch einmal.',
  'problem.NewerBackup.next@formal':
    'Gehen Sie online, schließen Sie alle Fenster von Hearth und öffnen Sie es neu. Dann wählen Sie die Datei noch einmal.',

  'problem.NotABundle.what': 'Diese Datei ist kein Nachtrag von Hearth.',
  'problem.NotABundle.kept': 'Nichts wurde geändert.',
  'problem.NotABundle.next': 'Wähl eine andere Datei, oder bitte noch einmal darum.',
  'problem.NotABundle.next@formal':
    'Wählen Sie eine andere Datei, oder bitten Sie noch einmal darum.',

  'problem.DamagedBundle.what': 'Dieser Nachtrag wurde unterwegs verändert oder abgeschnitten.',
  'problem.DamagedBundle.kept': 'Hearth hat nichts daraus genommen.',
  'problem.DamagedBundle.next': 'Bitte deine Partnerperson um einen neuen.',
  'problem.DamagedBundle.next@formal': 'Bitten Sie Ihre Partnerperson um einen neuen.',

  'problem.NewerBundle.what': 'Dieser Nachtrag stammt von einer neueren Fassung von Hearth.',
  'problem.NewerBundle.kept': 'Nichts wurde geändert, und die Datei ist in Ordnung.',
  'problem.NewerBundle.next': 'Geh online, schließ alle Fenster von Hearth und öffne es neu.',
  'problem.NewerBundle.next@formal':
    'Gehen Sie online, schließen Sie alle Fenster von Hearth und öffnen Sie es neu.',

  'problem.OtherBundle.what':
    'Dieser Nachtrag ist für ein anderes Telefon, oder älter als das letzte Treffen der Telefone.',
  'problem.OtherBundle.kept': 'Nichts wurde geändert.',
  'problem.OtherBundle.next': 'Bitte deine Partnerperson um einen neuen.',
  'problem.OtherBundle.next@formal': 'Bitten Sie Ihre Partnerperson um einen neuen.',

  'problem.BundleUsed.what': 'Dieser Nachtrag wurde hier schon geöffnet.',
  'problem.BundleUsed.kept': 'Alles, was darin war, ist hier.',
  'problem.BundleUsed.next': 'Es gibt nichts zu tun.',

  'problem.FileUnreadable.what': 'Hearth kann diese Datei nicht mehr lesen.',
  'problem.FileUnreadable.kept': 'Nichts wurde geändert.',
  'problem.FileUnreadable.next': 'Vielleicht liegt sie jetzt woanders. Wähl sie noch einmal.',
  'problem.FileUnreadable.next@formal':
    'Vielleicht liegt sie jetzt woanders. Wählen Sie sie noch einmal.',

  'problem.DiskFull.what': 'Auf diesem Gerät ist kein Platz mehr.',
  'problem.DiskFull.kept': 'Alles, was vorher gespeichert war, ist noch da.',
  'problem.DiskFull.next':
    'Schaff etwas Platz und versuch es wieder. Unter Ich, Speicher steht, was weg kann.',
  'problem.DiskFull.next@formal':
    'Schaffen Sie etwas Platz und versuchen Sie es wieder. Unter Ich, Speicher steht, was weg kann.',

  'problem.StorageUnavailable.what': 'Dieser Browser lässt Hearth nichts aufbewahren.',
  'problem.StorageUnavailable.kept': 'Nichts wurde geändert.',
  'problem.StorageUnavailable.next':
    'Verlass das private Surfen, oder erlaube dieser Seite in den Einstellungen des Browsers, Daten zu speichern. Dann versuch es wieder.',
  'problem.StorageUnavailable.next@formal':
    'Verlassen Sie das private Surfen, oder erlauben Sie dieser Seite in den Einstellungen des Browsers, Daten zu speichern. Dann versuchen Sie es wieder.',

  'problem.NewerDatabase.what': 'Das wurde von einer neueren Fassung von Hearth gespeichert.',
  'problem.NewerDatabase.kept': 'Hearth hat es so gelassen, wie es ist.',
  'problem.NewerDatabase.next': 'Geh online, schließ alle Fenster von Hearth und öffne es neu.',
  'problem.NewerDatabase.next@formal':
    'Gehen Sie online, schließen Sie alle Fenster von Hearth und öffnen Sie es neu.',

  'problem.StorageLost.what':
    'Der Browser hat den Ort geschlossen, an dem Hearth Dinge aufbewahrt.',
  'problem.StorageLost.kept': 'Alles, was vorher gespeichert war, liegt noch auf diesem Gerät.',
  'problem.StorageLost.next':
    'Versuch es wieder. Hilft das nicht, schließ Hearth und öffne es neu.',
  'problem.StorageLost.next@formal':
    'Versuchen Sie es wieder. Hilft das nicht, schließen Sie Hearth und öffnen Sie es neu.',

  'problem.NotACode.what': 'Das ist kein Code von Hearth, oder ein Stück fehlt.',
  'problem.NotACode.kept': 'Nichts wurde geteilt.',
  'problem.NotACode.next':
    'Kopier den ganzen Code und füg ihn noch einmal ein, oder scanne das Quadrat.',
  'problem.NotACode.next@formal':
    'Kopieren Sie den ganzen Code und fügen Sie ihn noch einmal ein, oder scannen Sie das Quadrat.',

  'problem.CodeExpired.what': 'Dieser Code ist zu alt.',
  'problem.CodeExpired.kept': 'Nichts wurde geteilt.',
  'problem.CodeExpired.next': 'Mach einen neuen. Ein Code gilt einen Tag, einmal.',
  'problem.CodeExpired.next@formal': 'Machen Sie einen neuen. Ein Code gilt einen Tag, einmal.',

  'problem.CodeUsed.what':
    'Dieser Code wurde schon benutzt, oder auf dem anderen Telefon geschlossen.',
  'problem.CodeUsed.kept': 'Nichts wurde geteilt.',
  'problem.CodeUsed.next':
    'Mach einen neuen. Hat ihn niemand von euch benutzt, hat ihn vielleicht jemand anderes gesehen. Zeigt den neuen Seite an Seite.',
  'problem.CodeUsed.next@formal':
    'Machen Sie einen neuen. Hat ihn niemand von Ihnen benutzt, hat ihn vielleicht jemand anderes gesehen. Zeigen Sie den neuen Seite an Seite.',

  'problem.OwnCode.what': 'Dieser Code kommt von genau diesem Telefon.',
  'problem.OwnCode.kept': 'Nichts wurde geteilt.',
  'problem.OwnCode.next':
    'Er gehört auf das Telefon deiner Partnerperson. Oder nimm den Code, den sie dir zeigt.',
  'problem.OwnCode.next@formal':
    'Er gehört auf das Telefon Ihrer Partnerperson. Oder nehmen Sie den Code, den sie Ihnen zeigt.',

  'problem.WordsDiffer.what': 'Die fünf Wörter waren nicht dieselben.',
  'problem.WordsDiffer.kept': 'Nichts wurde geteilt.',
  'problem.WordsDiffer.next':
    'Vielleicht ging ein Tippen daneben, vielleicht ist jemand dazwischen. Mach einen neuen Code, und setzt euch nebeneinander, wenn es geht.',
  'problem.WordsDiffer.next@formal':
    'Vielleicht ging ein Tippen daneben, vielleicht ist jemand dazwischen. Machen Sie einen neuen Code, und setzen Sie sich nebeneinander, wenn es geht.',

  'problem.BadMessage.what': 'Das andere Telefon hat etwas gesagt, das Hearth nicht versteht.',
  'problem.BadMessage.kept': 'Nichts wurde geteilt.',
  'problem.BadMessage.next': 'Erneuert Hearth auf beiden Telefonen, dann macht einen neuen Code.',
  'problem.BadMessage.next@formal':
    'Erneuern Sie Hearth auf beiden Telefonen, dann machen Sie einen neuen Code.',

  'problem.NobodyThere.what': 'Das andere Telefon hat nicht geantwortet.',
  'problem.NobodyThere.kept': 'Nichts wurde geteilt.',
  'problem.NobodyThere.next':
    'Öffnet Hearth auf beiden Telefonen zur selben Zeit, dann versucht es wieder.',
  'problem.NobodyThere.next@formal':
    'Öffnen Sie Hearth auf beiden Telefonen zur selben Zeit, dann versuchen Sie es wieder.',

  'problem.RelayUnreachable.what': 'Hearth erreicht den Treffpunkt nicht.',
  'problem.RelayUnreachable.kept': 'Alles, was hier ist, ist noch da.',
  'problem.RelayUnreachable.next': 'Sind beide Telefone online? Dann versuch es wieder.',
  'problem.RelayUnreachable.next@formal':
    'Sind beide Telefone online? Dann versuchen Sie es wieder.',

  'problem.UpdateRefused.what': 'Das andere Telefon hat etwas geschickt, das Hearth nicht annimmt.',
  'problem.UpdateRefused.kept': 'Nichts davon wurde benutzt. Alles von vorher ist noch da.',
  'problem.UpdateRefused.next':
    'Erneuert Hearth auf beiden Telefonen, dann schließt es und öffnet es neu.',
  'problem.UpdateRefused.next@formal':
    'Erneuern Sie Hearth auf beiden Telefonen, dann schließen Sie es und öffnen es neu.',

  'problem.PartnerRestored.what': 'Das andere Telefon hat jetzt weniger als vorher.',
  'problem.PartnerRestored.kept': 'Alles, was hier ist, bleibt.',
  'problem.PartnerRestored.next':
    'Vielleicht kam dort eine frühere Kopie zurück. Fragen geht immer.',

  'problem.NoCamera.what': 'Hearth findet hier keine Kamera.',
  'problem.NoCamera.kept': 'Sonst fehlt nichts.',
  'problem.NoCamera.next': 'Füg den Code stattdessen ein. Das geht genauso gut.',
  'problem.NoCamera.next@formal': 'Fügen Sie den Code stattdessen ein. Das geht genauso gut.',

  'problem.CameraDenied.what': 'Der Browser hat Hearth nicht an die Kamera gelassen.',
  'problem.CameraDenied.kept': 'Nichts wurde gesehen oder behalten.',
  'problem.CameraDenied.next':
    'Füg den Code stattdessen ein, oder erlaube die Kamera in den Einstellungen des Browsers.',
  'problem.CameraDenied.next@formal':
    'Fügen Sie den Code stattdessen ein, oder erlauben Sie die Kamera in den Einstellungen des Browsers.',

  'problem.AudioMissing.what':
    'Ein Teil des Tons ist nicht auf diesem Gerät und lässt sich gerade nicht holen.',
  'problem.AudioMissing.kept': 'Was schon da ist, bleibt.',
  'problem.AudioMissing.next': 'Geh online und versuch es wieder, oder lies die Worte.',
  'problem.AudioMissing.next@formal':
    'Gehen Sie online und versuchen Sie es wieder, oder lesen Sie die Worte.',

  'problem.AudioUnplayable.what': 'Dieser Browser kann den Ton nicht abspielen.',
  'problem.AudioUnplayable.kept': 'Was geladen wurde, bleibt.',
  'problem.AudioUnplayable.next': 'Versuch es wieder, oder lies die Worte.',
  'problem.AudioUnplayable.next@formal': 'Versuchen Sie es wieder, oder lesen Sie die Worte.',

  'problem.NotSecure.what':
    'Diese Adresse ist nicht verschlüsselt, darum hält der Browser einiges zurück.',
  'problem.NotSecure.kept': 'Nichts wurde gespeichert oder geändert.',
  'problem.NotSecure.next': 'Öffne die Adresse, die mit https beginnt.',
  'problem.NotSecure.next@formal': 'Öffnen Sie die Adresse, die mit https beginnt.',

  'problem.NoWebAssembly.what':
    'Dieser Browser kann die Verschlüsselung nicht ausführen, die Hearth braucht.',
  'problem.NoWebAssembly.kept': 'Nichts wurde gespeichert oder geändert.',
  'problem.NoWebAssembly.next':
    'Öffne Hearth in einem neuen Chrome, Edge, Firefox oder Safari. Ein Blockierungsmodus kann das abschalten.',
  'problem.NoWebAssembly.next@formal':
    'Öffnen Sie Hearth in einem neuen Chrome, Edge, Firefox oder Safari. Ein Blockierungsmodus kann das abschalten.',

  'problem.NoWebRtc.what': 'Dieser Browser kann nicht direkt mit einem anderen Telefon sprechen.',
  'problem.NoWebRtc.kept': 'Alles andere geht und bleibt hier.',
  'problem.NoWebRtc.next': 'Nimm zum Verbinden einen anderen Browser, oder mach allein weiter.',
  'problem.NoWebRtc.next@formal':
    'Nehmen Sie zum Verbinden einen anderen Browser, oder machen Sie allein weiter.',
  'problem.CodesDiffer.what': 'Dieses Quadrat ist nicht von dem Telefon, das geantwortet hat.',
  'problem.CodesDiffer.kept': 'Nichts wurde geteilt.',
  'problem.CodesDiffer.next':
    'Vielleicht hat jemand anderes den Code gesehen. Haltet beide Telefone zusammen und macht einen neuen.',
  'problem.CodesDiffer.next@formal':
    'Vielleicht hat jemand anderes den Code gesehen. Halten Sie beide Telefone zusammen und machen Sie einen neuen.',
  'problem.NoWayThere.what': 'Die beiden Telefone finden keinen Weg zueinander.',
  'problem.NoWayThere.kept': 'Alles, was hier ist, ist noch da.',
  'problem.NoWayThere.next':
    'Sind beide im selben WLAN? Manche Gastnetze halten Telefone getrennt: Dann hilft ein Hotspot.',
  'problem.NoMicrophone.what': 'Hearth findet kein Mikrofon.',
  'problem.NoMicrophone.kept': 'Frühere Aufnahmen sind noch da.',
  'problem.NoMicrophone.next':
    'Vielleicht benutzt es eine andere App. Schließ sie, dann versuch es wieder.',
  'problem.NoMicrophone.next@formal':
    'Vielleicht benutzt es eine andere App. Schließen Sie sie, dann versuchen Sie es wieder.',
  'problem.MicrophoneDenied.what': 'Hearth darf das Mikrofon nicht benutzen.',
  'problem.MicrophoneDenied.kept': 'Frühere Aufnahmen sind noch da.',
  'problem.MicrophoneDenied.next':
    'Erlaube das Mikrofon in den Einstellungen dieser Seite, dann versuch es wieder. Sitzungen gehen auch ohne.',
  'problem.MicrophoneDenied.next@formal':
    'Erlauben Sie das Mikrofon in den Einstellungen dieser Seite, dann versuchen Sie es wieder. Sitzungen gehen auch ohne.',
  'problem.NothingHeard.what': 'Es war nichts zu hören.',
  'problem.NothingHeard.kept': 'Frühere Aufnahmen sind noch da.',
  'problem.NothingHeard.next': 'Halt das Telefon näher, und versuch es noch einmal.',
  'problem.NothingHeard.next@formal':
    'Halten Sie das Telefon näher, und versuchen Sie es noch einmal.',
  'problem.RecordingUnusable.what': 'Dieser Browser kann nicht lesen, was er aufgenommen hat.',
  'problem.RecordingUnusable.kept': 'Frühere Aufnahmen sind noch da.',
  'problem.RecordingUnusable.next': 'Versuch es noch einmal, oder nimm einen anderen Browser.',
  'problem.RecordingUnusable.next@formal':
    'Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Browser.',
  'problem.DeviceCode.what': 'Dieser Code fügt ein eigenes Gerät hinzu.',
  'problem.DeviceCode.kept': 'Nichts wurde geteilt.',
  'problem.DeviceCode.next':
    'Zum Verbinden zu zweit gehört der Code unter Wir. Für dieses Gerät: Ich, dann Meine Geräte.',
  'problem.PartnerCode.what': 'Dieser Code verbindet zwei Menschen.',
  'problem.PartnerCode.kept': 'Nichts wurde geteilt.',
  'problem.PartnerCode.next': 'Auf dem anderen Gerät unter Ich, Meine Geräte ein Gerät hinzufügen.',
  'problem.NotAlone.what': 'Dieses Gerät hat schon eine Partnerperson oder andere Geräte.',
  'problem.NotAlone.kept': 'Alles hier bleibt, wie es ist.',
  'problem.NotAlone.next':
    'Den Code stattdessen hier zeigen und auf dem anderen Gerät eingeben. Oder hier erst die Wege trennen.',
} as const;
