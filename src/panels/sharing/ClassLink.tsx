import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { QrPicture } from '../../charts/sharing/QrPicture.tsx';
import { linkToShare } from '../../store/address/entry.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { type Panel, panels } from '../../view/panels.ts';
import { qrCode } from '../../view/sharing/qrCode.ts';
import { Modal } from '../controls/Modal.tsx';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './ClassLink.module.css';
import { LinkToCopy } from './LinkToCopy.tsx';
import { Tick } from './Tick.tsx';

type ClassLinkProps = {
  readonly asSeen: boolean;
  readonly onAsSeen: (asSeen: boolean) => void;
  readonly onClose: () => void;
  /** Once the focus is free again. */
  readonly onClosed: (event: Event) => void;
};

/** More modules a side than a phone reads across a table. */
const fine = 97;

/** A teacher chooses what the link shows, and takes it as text or as a QR code. */
export function ClassLink({ asSeen, onAsSeen, onClose, onClosed }: ClassLinkProps) {
  const { page } = useMessages();
  const { sharing: m } = useLaterMessages();
  const [hidden, setHidden] = useState(useApp((state) => state.hidden));
  const [predict, setPredict] = useState(useApp((state) => state.predict));
  const link = linkToShare(window, asSeen, { hidden, predict });
  const code = qrCode(link.href);
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Modal title={m.title} close={m.close} onClosed={onClosed}>
        <p>{m.about}</p>
        <div className={styles.sides}>
          <div>
            <Panels hidden={hidden} onHide={setHidden} />
            <Tick checked={predict} onChange={setPredict}>
              {m.predictions}
            </Tick>
            <Tick checked={asSeen} onChange={onAsSeen}>
              {page.asSeen}
            </Tick>
            <LinkToCopy href={link.href} />
            {!link.whole && <p>{m.tooLong}</p>}
          </div>
          <figure>
            <QrPicture code={code} label={m.qr} />
            {code.size > fine && <figcaption className={styles.fine}>{m.fine}</figcaption>}
          </figure>
        </div>
      </Modal>
    </Dialog.Root>
  );
}

type PanelsProps = {
  readonly hidden: readonly Panel[];
  readonly onHide: (hidden: readonly Panel[]) => void;
};

function Panels({ hidden, onHide }: PanelsProps) {
  const { sharing: m } = useLaterMessages();
  const set = (panel: Panel, shown: boolean) =>
    onHide(panels.filter((one) => (one === panel ? !shown : hidden.includes(one))));
  return (
    <fieldset className={styles.panels}>
      <legend>{m.shows}</legend>
      {panels.map((panel) => (
        <Tick key={panel} checked={!hidden.includes(panel)} onChange={(shown) => set(panel, shown)}>
          {m.panels[panel]}
        </Tick>
      ))}
    </fieldset>
  );
}
