import {
  AlertFilled,
  AlertRegular,
  CalendarFilled,
  CalendarRegular,
  ChatFilled,
  ChatRegular,
  type FluentIcon,
  PeopleTeamFilled,
  PeopleTeamRegular,
  TargetArrowFilled,
  TargetArrowRegular,
  VideoFilled,
  VideoRegular,
} from '@fluentui/react-icons'
import type { ComponentType } from 'react'
import { ActivitySurface } from '../activity/ActivitySurface.tsx'
import { CalendarSurface } from '../calendar/CalendarSurface.tsx'
import { MeetingSurface } from '../meeting/MeetingSurface.tsx'
import type { Client } from '../state/client.tsx'
import { EmptyChat } from './EmptySurfaces.tsx'
import { PersonalApp } from './PersonalApp.tsx'
import { TeamsSurface } from './TeamsSurface.tsx'

/** One entry of the app rail and what it opens. */
export interface Surface {
  readonly id: string
  readonly label: (client: Client) => string
  /** How much of it is new. */
  readonly count?: (client: Client) => number
  readonly Icon: FluentIcon
  readonly SelectedIcon: FluentIcon
  readonly Component: ComponentType
}

/** Everything the client can show, in the order of the rail. */
export const surfaces: readonly Surface[] = [
  {
    id: 'activity',
    label: ({ t }) => t.activity,
    count: ({ activity }) => activity.unread,
    Icon: AlertRegular,
    SelectedIcon: AlertFilled,
    Component: ActivitySurface,
  },
  { id: 'chat', label: ({ t }) => t.chat, Icon: ChatRegular, SelectedIcon: ChatFilled, Component: EmptyChat },
  {
    id: 'teams',
    label: ({ t }) => t.teams,
    Icon: PeopleTeamRegular,
    SelectedIcon: PeopleTeamFilled,
    Component: TeamsSurface,
  },
  {
    id: 'calendar',
    label: ({ t }) => t.calendar,
    Icon: CalendarRegular,
    SelectedIcon: CalendarFilled,
    Component: CalendarSurface,
  },
  {
    id: 'meeting',
    label: ({ t }) => t.meetings,
    Icon: VideoRegular,
    SelectedIcon: VideoFilled,
    Component: MeetingSurface,
  },
  {
    id: 'app',
    label: ({ state }) => state.app.name,
    Icon: TargetArrowRegular,
    SelectedIcon: TargetArrowFilled,
    Component: PersonalApp,
  },
]
