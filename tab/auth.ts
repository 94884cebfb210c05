import { answerOf, askedOf, consentAddress } from './auth/consent-page.ts'
import { finishSignIn } from './host/popup.ts'

const TEXTS = {
  de: {
    done: 'Der Zugriff ist erlaubt. Dieses Fenster kann geschlossen werden.',
    doneForAll: 'Der Zugriff ist für die ganze Organisation erlaubt. Dieses Fenster kann geschlossen werden.',
    refused: 'Der Zugriff wurde nicht erlaubt. Dieses Fenster kann geschlossen werden.',
    wrong: 'Diese Adresse führt zu keiner Anmeldung. Bitte den Vorgang in Leitstern neu beginnen.',
  },
  en: {
    done: 'Access is allowed. This window can be closed.',
    doneForAll: 'Access is allowed for the whole organisation. This window can be closed.',
    refused: 'Access was not allowed. This window can be closed.',
    wrong: 'This address leads to no sign-in. Please start again in Leitstern.',
  },
} as const

const say = (what: keyof (typeof TEXTS)['de']) => {
  const language = navigator.language.startsWith('de') ? 'de' : 'en'
  document.documentElement.lang = language
  const place = document.getElementById('said')
  if (place) place.textContent = TEXTS[language][what]
}

const authority = async (): Promise<string> => {
  const api = document.querySelector<HTMLMetaElement>('meta[name="leitstern-api"]')?.content ?? '/api'
  const { authority: address } = await (await fetch(`${api}/sign-in`)).json()
  return address
}

/** Leads to Entra ID when it is opened with `to`, and says how it went when people come back from there. */
const run = async () => {
  const answer = answerOf(location)
  if (answer !== null) {
    say(answer)
    return finishSignIn(answer !== 'refused')
  }
  const address = consentAddress(askedOf(location), await authority(), location)
  if (address === null) return say('wrong')
  location.replace(address)
}

void run().catch(() => say('wrong'))
