import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Person16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Identity } from '../../../shared/api/identity';
import { usePane } from '../paneContext';

/** Who is signed in, where the pane signed them in: to sign out, or in as somebody else. */
export function SignedInMenu({ identity: { name } }: { identity: Identity }): ReactElement {
  const { actions, say } = usePane();
  const label = say('signedInAs', { name });
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<Person16Regular />}
          aria-label={label}
          title={label}
          data-testid="signed-in"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{label}</MenuGroupHeader>
            <MenuItem data-testid="sign-in-anew" onClick={() => actions.signIn(true)}>
              {say('signInAnew')}
            </MenuItem>
            <MenuItem data-testid="sign-out" onClick={actions.signOut}>
              {say('signOut')}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
