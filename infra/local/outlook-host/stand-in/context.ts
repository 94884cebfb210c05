import type { ItemData, OfficeColours, OfficeData } from '../protocol.ts'
import { ui } from './dialog.ts'
import { Handlers } from './handlers.ts'
import { officeItem } from './item.ts'
import { names } from './names.ts'

const parts = (version: string): readonly number[] => version.split('.').map(Number)

/** "1.10" is newer than "1.9". */
export function isAtLeast(known: string | undefined, wanted: string): boolean {
  if (known === undefined) return false
  const [[major = 0, minor = 0], [wantedMajor = 0, wantedMinor = 0]] = [parts(known), parts(wanted)]
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** The calendar's clock is the machine's here. */
const toLocalClientTime = (at: Date) => ({
  year: at.getFullYear(),
  month: at.getMonth(),
  date: at.getDate(),
  hours: at.getHours(),
  minutes: at.getMinutes(),
  seconds: at.getSeconds(),
  milliseconds: at.getMilliseconds(),
  timezoneOffset: -at.getTimezoneOffset(),
})

/** `Office.context` of one page, and what the client can let happen to it. */
export class OfficeContext {
  readonly #data: OfficeData
  readonly #handlers: Handlers
  #item: object | null
  #colours: OfficeColours

  constructor(data: OfficeData) {
    this.#data = data
    this.#item = data.item && officeItem(data.item, data.mayReadItem)
    this.#colours = data.colours
    this.#handlers = new Handlers({
      [names.EventType.ItemChanged]: this.#knows('Mailbox', '1.5'),
      [names.EventType.OfficeThemeChanged]: this.#knows('Mailbox', '1.14'),
    })
  }

  /** What a page sees; a new object each time, since values in it change. */
  get shown(): object {
    const { displayLanguage, person } = this.#data
    const hasTheme = this.#knows('Mailbox', '1.14')
    return {
      displayLanguage,
      contentLanguage: displayLanguage,
      host: names.HostType.Outlook,
      platform: names.PlatformType.OfficeOnline,
      ...(hasTheme && { officeTheme: this.#colours }),
      ui,
      requirements: { isSetSupported: (name: string, version = '1.1') => this.#knows(name, version) },
      mailbox: {
        item: this.#item,
        userProfile: {
          displayName: person.name,
          emailAddress: person.mail,
          timeZone: 'W. Europe Standard Time',
        },
        addHandlerAsync: this.#handlers.add,
        removeHandlerAsync: this.#handlers.remove,
        convertToLocalClientTime: toLocalClientTime,
      },
    }
  }

  openItem(item: ItemData | null): void {
    this.#item = item && officeItem(item, this.#data.mayReadItem)
    this.#handlers.tell(names.EventType.ItemChanged)
  }

  wear(colours: OfficeColours): void {
    this.#colours = colours
    this.#handlers.tell(names.EventType.OfficeThemeChanged, { officeTheme: colours })
  }

  #knows(name: string, version: string): boolean {
    return isAtLeast(this.#data.requirementSets[name], version)
  }
}
