import '@digdir/designsystemet-web';
