/** What the consent pages say, in the reader's language. */
const texts = {
  en: {
    title: 'Permissions requested',
    adminTitle: 'Permissions requested for the organisation',
    who: 'Signed in as',
    wants: 'Leitstern would like to:',
    meaning: 'You can take this back at any time at https://myapps.microsoft.com.',
    accept: 'Accept',
    cancel: 'Cancel',
    approvalTitle: 'Need admin approval',
    approval:
      'Leitstern needs permissions that only an administrator of your organisation can grant. Ask an administrator first.',
    back: 'Return to the application without granting consent',
    errorTitle: 'Sorry, but we’re having trouble signing you in',
  },
  de: {
    title: 'Angeforderte Berechtigungen',
    adminTitle: 'Für die Organisation angeforderte Berechtigungen',
    who: 'Angemeldet als',
    wants: 'Leitstern möchte:',
    meaning: 'Das lässt sich unter https://myapps.microsoft.com jederzeit zurücknehmen.',
    accept: 'Akzeptieren',
    cancel: 'Abbrechen',
    approvalTitle: 'Zustimmung der Administration erforderlich',
    approval:
      'Leitstern benötigt Berechtigungen, die nur die Administration der Organisation erteilen kann. Bitte zuerst dort anfragen.',
    back: 'Ohne Zustimmung zur Anwendung zurückkehren',
    errorTitle: 'Die Anmeldung ist leider nicht möglich',
  },
}

export type ConsentTexts = (typeof texts)['en']
export type PageLanguage = keyof typeof texts

/** German when the request prefers it, else English. */
export function pageLanguage(preferred: string | null | undefined): PageLanguage {
  return /^de\b/i.test(preferred ?? '') ? 'de' : 'en'
}

export function consentTexts(language: PageLanguage): ConsentTexts {
  return texts[language]
}
