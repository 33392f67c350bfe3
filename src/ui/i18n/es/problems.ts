export const problems = {
  'problem.WrongPassphrase.what': 'Esa frase de acceso no encaja.',
  'problem.WrongPassphrase.kept': 'No se ha perdido nada. Se puede probar sin límite.',
  'problem.WrongPassphrase.next': 'Suele ser una palabra, o un espacio entre ellas.',

  'problem.MistypedCode.what': 'Este código tiene un error, o le falta un trozo.',
  'problem.MistypedCode.kept': 'No se ha perdido nada. Se puede probar sin límite.',
  'problem.MistypedCode.next': 'Compáralo con tu copia, grupo a grupo. Son siete.',
  'problem.MistypedCode.next@formal': 'Compárelo con su copia, grupo a grupo. Son siete.',

  'problem.WrongCode.what': 'Es un código de rescate entero, pero no encaja aquí.',
  'problem.WrongCode.kept': 'No se ha perdido nada. Se puede probar sin límite.',
  'problem.WrongCode.next': 'Quizá es más antiguo, o de otro dispositivo. Vale el más nuevo.',

  'problem.WrongPasskey.what': 'Esa llave de acceso no abre Hearth aquí.',
  'problem.WrongPasskey.kept': 'No se ha perdido nada. Se puede probar sin límite.',
  'problem.WrongPasskey.next': 'Elige otra llave de acceso, o usa la frase.',
  'problem.WrongPasskey.next@formal': 'Elija otra llave de acceso, o use la frase.',

  'problem.DamagedVault.what':
    'Lo que Hearth guarda en este dispositivo fue cambiado desde fuera, o cortado.',
  'problem.DamagedVault.kept': 'Hearth lo ha dejado como está.',
  'problem.DamagedVault.next':
    'Cierra todas las ventanas de Hearth y ábrelo de nuevo. Si hay una copia de este dispositivo, vuelve a ella.',
  'problem.DamagedVault.next@formal':
    'Cierre todas las ventanas de Hearth y ábralo de nuevo. Si hay una copia de este dispositivo, vuelva a ella.',

  'problem.NewerVault.what': 'Esto lo guardó una versión más nueva de Hearth.',
  'problem.NewerVault.kept': 'Hearth lo ha dejado como está.',
  'problem.NewerVault.next':
    'Conéctate a internet, cierra todas las ventanas de Hearth y ábrelo de nuevo.',
  'problem.NewerVault.next@formal':
    'Conéctese a internet, cierre todas las ventanas de Hearth y ábralo de nuevo.',

  'problem.PasskeyRefused.what': 'La llave de acceso no se usó.',
  'problem.PasskeyRefused.kept': 'Nada ha cambiado.',
  'problem.PasskeyRefused.next': 'Prueba otra vez cuando quieras, o usa la frase.',
  'problem.PasskeyRefused.next@formal': 'Pruebe otra vez cuando quiera, o use la frase.',

  'problem.PasskeyUnfit.what': 'Esta llave de acceso no puede llevar una clave para Hearth.',
  'problem.PasskeyUnfit.kept': 'La frase de acceso vale como antes.',
  'problem.PasskeyUnfit.next':
    'Quédate con la frase, o prueba la llave de otro teléfono o navegador.',
  'problem.PasskeyUnfit.next@formal':
    'Quédese con la frase, o pruebe la llave de otro teléfono o navegador.',

  'problem.NotABackup.what': 'Este archivo no es una copia de Hearth.',
  'problem.NotABackup.kept': 'No se ha cambiado nada.',
  'problem.NotABackup.next': 'Elige otro archivo. El nombre de los de Hearth empieza por «copy-».',
  'problem.NotABackup.next@formal':
    'Elija otro archivo. El nombre de los de Hearth empieza por «copy-».',

  'problem.DamagedBackup.what':
    'Esta copia fue cambiada o cortada, así que Hearth no usó nada de ella.',
  'problem.DamagedBackup.kept': 'No se ha cambiado nada.',
  'problem.DamagedBackup.next': 'Copia el archivo otra vez, o elige una copia más antigua.',
  'problem.DamagedBackup.next@formal': 'Copie el archivo otra vez, o elija una copia más antigua.',

  'problem.NewerBackup.what': 'Esta copia la hizo una versión más nueva de Hearth.',
  'problem.NewerBackup.kept': 'No se ha cambiado nada, y el archivo está bien.',
  'problem.NewerBackup.next':
    'Conéctate a internet, cierra todas las ventanas de Hearth y ábrelo de nuevo. Luego elige otra vez el archivo.',
  'problem.NewerBackup.next@formal':
    'Conéctese a internet, cierre todas las ventanas de Hearth y ábralo de nuevo. Luego elija otra vez el archivo.',

  'problem.NotABundle.what': 'Este archivo no es un envío de Hearth.',
  'problem.NotABundle.kept': 'No se ha cambiado nada.',
  'problem.NotABundle.next': 'Elige otro archivo, o pídelo otra vez.',
  'problem.NotABundle.next@formal': 'Elija otro archivo, o pídalo otra vez.',

  'problem.DamagedBundle.what': 'Este envío fue cambiado o cortado por el camino.',
  'problem.DamagedBundle.kept': 'Hearth no usó nada de él.',
  'problem.DamagedBundle.next': 'Pide a tu pareja que envíe uno nuevo.',
  'problem.DamagedBundle.next@formal': 'Pida a su pareja que envíe uno nuevo.',

  'problem.NewerBundle.what': 'Este envío lo hizo una versión más nueva de Hearth.',
  'problem.NewerBundle.kept': 'No se ha cambiado nada, y el archivo está bien.',
  'problem.NewerBundle.next':
    'Conéctate a internet, cierra todas las ventanas de Hearth y ábrelo de nuevo.',
  'problem.NewerBundle.next@formal':
    'Conéctese a internet, cierre todas las ventanas de Hearth y ábralo de nuevo.',

  'problem.OtherBundle.what':
    'Este envío es para otro teléfono, o anterior al último encuentro de los teléfonos.',
  'problem.OtherBundle.kept': 'No se ha cambiado nada.',
  'problem.OtherBundle.next': 'Pide a tu pareja que envíe uno nuevo.',
  'problem.OtherBundle.next@formal': 'Pida a su pareja que envíe uno nuevo.',

  'problem.BundleUsed.what': 'Este envío ya se abrió aquí.',
  'problem.BundleUsed.kept': 'Todo lo que traía está aquí.',
  'problem.BundleUsed.next': 'No hay nada que hacer.',

  'problem.FileUnreadable.what': 'Hearth ya no puede leer este archivo.',
  'problem.FileUnreadable.kept': 'No se ha cambiado nada.',
  'problem.FileUnreadable.next': 'Quizá se ha movido. Elígelo otra vez.',
  'problem.FileUnreadable.next@formal': 'Quizá se ha movido. Elíjalo otra vez.',

  'problem.DiskFull.what': 'En este dispositivo no queda espacio.',
  'problem.DiskFull.kept': 'Todo lo guardado antes sigue aquí.',
  'problem.DiskFull.next':
    'Haz algo de sitio y prueba otra vez. En Yo, Almacenamiento se ve qué puede irse.',
  'problem.DiskFull.next@formal':
    'Haga algo de sitio y pruebe otra vez. En Yo, Almacenamiento se ve qué puede irse.',

  'problem.StorageUnavailable.what': 'Este navegador no deja que Hearth guarde nada.',
  'problem.StorageUnavailable.kept': 'No se ha cambiado nada.',
  'problem.StorageUnavailable.next':
    'Sal de la navegación privada, o permite en los ajustes del navegador que este sitio guarde datos. Luego prueba otra vez.',
  'problem.StorageUnavailable.next@formal':
    'Salga de la navegación privada, o permita en los ajustes del navegador que este sitio guarde datos. Luego pruebe otra vez.',

  'problem.NewerDatabase.what': 'Esto lo guardó una versión más nueva de Hearth.',
  'problem.NewerDatabase.kept': 'Hearth lo ha dejado como está.',
  'problem.NewerDatabase.next':
    'Conéctate a internet, cierra todas las ventanas de Hearth y ábrelo de nuevo.',
  'problem.NewerDatabase.next@formal':
    'Conéctese a internet, cierre todas las ventanas de Hearth y ábralo de nuevo.',

  'problem.StorageLost.what': 'El navegador ha cerrado el lugar donde Hearth guarda las cosas.',
  'problem.StorageLost.kept': 'Todo lo guardado antes sigue en este dispositivo.',
  'problem.StorageLost.next': 'Prueba otra vez. Si no ayuda, cierra Hearth y ábrelo de nuevo.',
  'problem.StorageLost.next@formal':
    'Pruebe otra vez. Si no ayuda, cierre Hearth y ábralo de nuevo.',

  'problem.NotACode.what': 'Eso no es un código de Hearth, o le falta un trozo.',
  'problem.NotACode.kept': 'No se ha compartido nada.',
  'problem.NotACode.next': 'Copia el código entero y pégalo otra vez, o escanea el cuadrado.',
  'problem.NotACode.next@formal':
    'Copie el código entero y péguelo otra vez, o escanee el cuadrado.',

  'problem.CodeExpired.what': 'Este código es demasiado antiguo.',
  'problem.CodeExpired.kept': 'No se ha compartido nada.',
  'problem.CodeExpired.next': 'Haz uno nuevo. Un código vale un día, una sola vez.',
  'problem.CodeExpired.next@formal': 'Haga uno nuevo. Un código vale un día, una sola vez.',

  'problem.CodeUsed.what': 'Este código ya se usó, o se cerró en el otro teléfono.',
  'problem.CodeUsed.kept': 'No se ha compartido nada.',
  'problem.CodeUsed.next':
    'Haz uno nuevo. Si ninguno de los dos lo usó, quizá lo vio otra persona. Mejor mostrar el nuevo lado a lado.',
  'problem.CodeUsed.next@formal':
    'Haga uno nuevo. Si ninguno de los dos lo usó, quizá lo vio otra persona. Mejor mostrar el nuevo lado a lado.',

  'problem.OwnCode.what': 'Este código viene de este mismo teléfono.',
  'problem.OwnCode.kept': 'No se ha compartido nada.',
  'problem.OwnCode.next': 'Úsalo en el teléfono de tu pareja, o usa el código que te muestra.',
  'problem.OwnCode.next@formal':
    'Úselo en el teléfono de su pareja, o use el código que le muestra.',

  'problem.WordsDiffer.what': 'Las cinco palabras no eran las mismas.',
  'problem.WordsDiffer.kept': 'No se ha compartido nada.',
  'problem.WordsDiffer.next':
    'Quizá un toque se desvió, o hay alguien en medio. Haz un código nuevo, y mejor lado a lado, si se puede.',
  'problem.WordsDiffer.next@formal':
    'Quizá un toque se desvió, o hay alguien en medio. Haga un código nuevo, y mejor lado a lado, si se puede.',

  'problem.BadMessage.what': 'El otro teléfono dijo algo que Hearth no entiende.',
  'problem.BadMessage.kept': 'No se ha compartido nada.',
  'problem.BadMessage.next':
    'Mejor actualizar Hearth en los dos teléfonos y hacer un código nuevo.',

  'problem.NobodyThere.what': 'El otro teléfono no ha respondido.',
  'problem.NobodyThere.kept': 'No se ha compartido nada.',
  'problem.NobodyThere.next':
    'Hay que abrir Hearth en los dos teléfonos a la vez y probar otra vez.',

  'problem.RelayUnreachable.what': 'Hearth no llega al punto de encuentro.',
  'problem.RelayUnreachable.kept': 'Todo lo que hay aquí sigue aquí.',
  'problem.RelayUnreachable.next': 'Mira que los dos teléfonos tengan conexión y prueba otra vez.',
  'problem.RelayUnreachable.next@formal':
    'Mire que los dos teléfonos tengan conexión y pruebe otra vez.',

  'problem.UpdateRefused.what': 'El otro teléfono envió algo que Hearth no acepta.',
  'problem.UpdateRefused.kept': 'No se usó nada de ello. Todo lo de antes sigue aquí.',
  'problem.UpdateRefused.next':
    'Mejor actualizar Hearth en los dos teléfonos; luego cerrarlo y abrirlo de nuevo.',

  'problem.PartnerRestored.what': 'El otro teléfono tiene ahora menos que antes.',
  'problem.PartnerRestored.kept': 'Todo lo que hay aquí se queda.',
  'problem.PartnerRestored.next': 'Quizá volvió a una copia anterior. Siempre se puede preguntar.',

  'problem.NoCamera.what': 'Hearth no encuentra ninguna cámara aquí.',
  'problem.NoCamera.kept': 'No falta nada más.',
  'problem.NoCamera.next': 'Pega el código en su lugar. Funciona igual de bien.',
  'problem.NoCamera.next@formal': 'Pegue el código en su lugar. Funciona igual de bien.',

  'problem.CameraDenied.what': 'El navegador no dejó que Hearth usara la cámara.',
  'problem.CameraDenied.kept': 'No se vio ni se guardó nada.',
  'problem.CameraDenied.next':
    'Pega el código en su lugar, o permite la cámara en los ajustes del navegador.',
  'problem.CameraDenied.next@formal':
    'Pegue el código en su lugar, o permita la cámara en los ajustes del navegador.',

  'problem.AudioMissing.what':
    'Parte del sonido no está en este dispositivo y ahora no se puede traer.',
  'problem.AudioMissing.kept': 'Lo que ya ha llegado se queda.',
  'problem.AudioMissing.next': 'Conéctate a internet y prueba otra vez, o lee las palabras.',
  'problem.AudioMissing.next@formal': 'Conéctese a internet y pruebe otra vez, o lea las palabras.',

  'problem.AudioUnplayable.what': 'Este navegador no puede reproducir el sonido.',
  'problem.AudioUnplayable.kept': 'Lo descargado se queda.',
  'problem.AudioUnplayable.next': 'Prueba otra vez, o lee las palabras.',
  'problem.AudioUnplayable.next@formal': 'Pruebe otra vez, o lea las palabras.',

  'problem.NotSecure.what': 'Esta dirección no está cifrada, y el navegador retiene algunas cosas.',
  'problem.NotSecure.kept': 'No se ha guardado ni cambiado nada.',
  'problem.NotSecure.next': 'Abre la dirección que empieza por https.',
  'problem.NotSecure.next@formal': 'Abra la dirección que empieza por https.',

  'problem.NoWebAssembly.what': 'Este navegador no puede hacer el cifrado que Hearth necesita.',
  'problem.NoWebAssembly.kept': 'No se ha guardado ni cambiado nada.',
  'problem.NoWebAssembly.next':
    'Abre Hearth en un Chrome, Edge, Firefox o Safari reciente. Un modo de aislamiento puede desactivarlo.',
  'problem.NoWebAssembly.next@formal':
    'Abra Hearth en un Chrome, Edge, Firefox o Safari reciente. Un modo de aislamiento puede desactivarlo.',

  'problem.NoWebRtc.what': 'Este navegador no puede hablar directamente con otro teléfono.',
  'problem.NoWebRtc.kept': 'Todo lo demás funciona y se queda aquí.',
  'problem.NoWebRtc.next': 'Usa otro navegador para conectar, o sigue a solas.',
  'problem.NoWebRtc.next@formal': 'Use otro navegador para conectar, o siga a solas.',
  'problem.CodesDiffer.what': 'Ese cuadrado no es del teléfono que respondió.',
  'problem.CodesDiffer.kept': 'No se ha compartido nada.',
  'problem.CodesDiffer.next':
    'Quizá otra persona vio el código. Mejor juntar los dos teléfonos y hacer uno nuevo.',
  'problem.NoWayThere.what': 'Los dos teléfonos no encuentran camino entre ellos.',
  'problem.NoWayThere.kept': 'Todo lo que hay aquí sigue aquí.',
  'problem.NoWayThere.next':
    '¿Están los dos en la misma wifi? Algunas redes de invitados separan los teléfonos: entonces, un punto de acceso.',
  'problem.NoMicrophone.what': 'Hearth no encuentra ningún micrófono.',
  'problem.NoMicrophone.kept': 'Lo grabado antes sigue aquí.',
  'problem.NoMicrophone.next': 'Quizá lo usa otra aplicación. Ciérrala y prueba otra vez.',
  'problem.NoMicrophone.next@formal': 'Quizá lo usa otra aplicación. Ciérrela y pruebe otra vez.',
  'problem.MicrophoneDenied.what': 'Hearth no puede usar el micrófono.',
  'problem.MicrophoneDenied.kept': 'Lo grabado antes sigue aquí.',
  'problem.MicrophoneDenied.next':
    'Permite el micrófono en los ajustes de esta página y prueba otra vez. Las sesiones funcionan sin él.',
  'problem.MicrophoneDenied.next@formal':
    'Permita el micrófono en los ajustes de esta página y pruebe otra vez. Las sesiones funcionan sin él.',
  'problem.NothingHeard.what': 'No se oía nada.',
  'problem.NothingHeard.kept': 'Lo grabado antes sigue aquí.',
  'problem.NothingHeard.next': 'Acerca el teléfono y prueba otra vez.',
  'problem.NothingHeard.next@formal': 'Acerque el teléfono y pruebe otra vez.',
  'problem.RecordingUnusable.what': 'Este navegador no puede leer lo que ha grabado.',
  'problem.RecordingUnusable.kept': 'Lo grabado antes sigue aquí.',
  'problem.RecordingUnusable.next': 'Prueba otra vez, o usa otro navegador.',
  'problem.RecordingUnusable.next@formal': 'Pruebe otra vez, o use otro navegador.',
  'problem.DeviceCode.what': 'Este código añade un dispositivo propio.',
  'problem.DeviceCode.kept': 'No se ha compartido nada.',
  'problem.DeviceCode.next':
    'Para conectar con la pareja vale el código de Los dos. Para este dispositivo: Yo, y luego Mis dispositivos.',
  'problem.PartnerCode.what': 'Este código conecta a dos personas.',
  'problem.PartnerCode.kept': 'No se ha compartido nada.',
  'problem.PartnerCode.next':
    'En el otro dispositivo, en Yo, Mis dispositivos, añadir un dispositivo.',
  'problem.NotAlone.what': 'Este dispositivo ya tiene pareja, u otros dispositivos.',
  'problem.NotAlone.kept': 'Todo lo de aquí sigue como está.',
  'problem.NotAlone.next':
    'Mostrar el código aquí y escribirlo en el otro dispositivo. O separar antes los caminos aquí.',
} as const;
