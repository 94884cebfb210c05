/**
 * The least that a Fluent page inside Teams can load: React, teams-js and a handful of components.
 * The product's pages are measured as ratios to this one.
 */
import {
  Button,
  Dialog,
  DialogBody,
  DialogSurface,
  Field,
  FluentProvider,
  Input,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Tree,
  TreeItem,
  TreeItemLayout,
  webLightTheme,
} from '@fluentui/react-components'
import { app } from '@microsoft/teams-js'
import { createRoot } from 'react-dom/client'

const Floor = () => (
  <FluentProvider theme={webLightTheme}>
    <Button data-usable="">Ready</Button>
    <Field label="Name">
      <Input />
    </Field>
    <Table>
      <TableBody>
        <TableRow>
          <TableCell>Cell</TableCell>
        </TableRow>
      </TableBody>
    </Table>
    <Tree aria-label="Tree">
      <TreeItem itemType="leaf">
        <TreeItemLayout>Leaf</TreeItemLayout>
      </TreeItem>
    </Tree>
    <Dialog>
      <DialogSurface>
        <DialogBody>Dialog</DialogBody>
      </DialogSurface>
    </Dialog>
  </FluentProvider>
)

if (window.parent !== window) void app.initialize()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Floor />)
