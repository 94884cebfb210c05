import { createRoot } from 'react-dom/client'
import { setDraftOwner } from './drafts/draft-store.ts'
import { OutsideOutlook } from './features/outlook/OutsideOutlook.tsx'
import { Pane } from './features/outlook/Pane.tsx'
import { askOpened } from './features/outlook/use-appointment.ts'
import { connectToOutlook, outlookLocale, outlookPerson } from './host/office/open.ts'
import { askRegistration } from './host/office/registration.ts'
import { outlookSignIn } from './host/office/sign-in.ts'
import { followOutlookTheme } from './host/office/theme.ts'
import { signInThrough } from './host/token.ts'
import { startTexts } from './text/text.ts'

// The page beside an appointment. What it needs to sign people in is asked for while Outlook is still shaking hands.

const registration = askRegistration()

const place = () => {
  const found = document.getElementById('root')
  if (!found) throw new Error('outlook.html has lost its root')
  return createRoot(found)
}

const besideAppointment = async () => {
  followOutlookTheme()
  setDraftOwner(outlookPerson())
  signInThrough(outlookSignIn(registration))
  const [first] = await Promise.all([askOpened(), startTexts(outlookLocale(), 'outlook')])
  return <Pane first={first} />
}

const outside = async () => {
  await startTexts(navigator.language, 'outlook')
  return <OutsideOutlook />
}

/** The page's own skeleton stays until there is something to see. */
const start = async () => place().render(await ((await connectToOutlook()) ? besideAppointment() : outside()))

void start()
