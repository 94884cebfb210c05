import { type Begun, beginSignIn, finishSignIn, isAnswer } from './auth/sign-in-page.ts'
import { askRegistration } from './host/office/registration.ts'
import { tellPane } from './host/office/tell-pane.ts'

// The window of an Outlook that signs nobody in by itself: leads to Entra ID, and hands the token to the pane on its way back.

const KEY = 'leitstern:sign-in'

const TEXTS = {
  de: {
    asking: 'Die Anmeldung wird geöffnet …',
    failed: 'Die Anmeldung ist nicht gelungen. Dieses Fenster kann geschlossen werden.',
  },
  en: { asking: 'Opening the sign-in …', failed: 'Signing in did not work. This window can be closed.' },
} as const

const say = (what: keyof (typeof TEXTS)['de']) => {
  const language = navigator.language.startsWith('de') ? 'de' : 'en'
  document.documentElement.lang = language
  const place = document.getElementById('said')
  if (place) place.textContent = TEXTS[language][what]
}

/** Once: a second use of the same answer finds nothing. */
const takeBegun = (): Begun => {
  const kept = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  if (kept === null) throw new Error('nothing was begun')
  return JSON.parse(kept) as Begun // written below
}

const run = async () => {
  const registration = await askRegistration()
  if (isAnswer(location)) return tellPane({ token: await finishSignIn(registration, location, takeBegun()) })
  const { begun, address } = await beginSignIn(registration, location)
  sessionStorage.setItem(KEY, JSON.stringify(begun))
  location.replace(address)
}

say('asking')
void run().catch(async (error: unknown) => {
  say('failed')
  await tellPane({ error: error instanceof Error ? error.message : String(error) })
})
