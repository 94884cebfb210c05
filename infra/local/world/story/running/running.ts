import type { StoryUnit } from '../../story.ts'
import { assistent } from './assistent.ts'
import { dach } from './dach.ts'
import { kundenerfolg } from './kundenerfolg.ts'
import { kundenservice } from './kundenservice.ts'
import { nordlicht } from './nordlicht.ts'
import { partner } from './partner.ts'
import { plattform } from './plattform.ts'
import { produkt } from './produkt.ts'
import { service } from './service.ts'
import { vertrieb } from './vertrieb.ts'

/** The cycle the company is in the middle of. */
export const running: readonly StoryUnit[] = [
  nordlicht,
  vertrieb,
  dach,
  partner,
  service,
  kundenservice,
  kundenerfolg,
  produkt,
  plattform,
  assistent,
]
