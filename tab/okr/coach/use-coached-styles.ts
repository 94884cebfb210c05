import { makeStyles } from '@fluentui/react-components'
import { wide } from '#tab/ui/breakpoints.ts'

/** Leaves room for the coach beside a field that could be as wide as the page. */
export const useCoachedStyles = makeStyles({
  withRoom: { [wide]: { maxWidth: 'calc(100% - 356px)' } },
})
