import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { Switch } from '@fluentui/react-switch';
import { useState } from 'react';
import { say } from '../../texts/say';
import { keysAreOn, keysNow, turnKeys } from './keys';

/** The keys that do something in the view that is open, and the switch that turns all of them off. */
export default function KeyList({ close }: { readonly close: () => void }) {
  const [keys] = useState(keysNow);
  const [isOn, setOn] = useState(keysAreOn);
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('page-keys')}</DialogTitle>
          <DialogContent>
            <Switch
              label={say('page-keys-on')}
              checked={isOn}
              onChange={(_, { checked }) => {
                setOn(checked);
                turnKeys(checked ? 'on' : 'off');
              }}
            />
            <dl className="keys">
              {keys.map(([key, { says }]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((each) => (
                      <kbd key={each}>{each}</kbd>
                    ))}
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
            <p className="quiet">{say('page-keys-when')}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {say('page-close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
