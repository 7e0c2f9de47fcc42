import { useCallback, useEffect, useRef, useState } from 'react';

import type { Opened } from './text-with-marks';

/** A pointer that only passes by opens nothing; one on its way to the card does not lose it. */
const OPEN_MS = 120;
const CLOSE_MS = 250;

/** Which mark’s card is open: by pointing at it, by focus, or for good once it is asked for. */
export function useMarkCard() {
  const [opened, setOpened] = useState<Opened>();
  const current = useRef<Opened>();
  const timer = useRef<number>();
  /** The focus that goes back to a mark as its card closes does not open it again. */
  const isReturning = useRef(false);

  const show = useCallback((next: Opened | undefined) => {
    current.current = next;
    setOpened(next);
  }, []);
  const later = useCallback((work: () => void, delay: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(work, delay);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const open = useCallback(
    (wanted: Opened) => {
      if (isReturning.current) return;
      if (wanted.isPinned) show(wanted);
      else if (!current.current?.isPinned) later(() => show(wanted), OPEN_MS);
    },
    [later, show]
  );
  const stay = useCallback(() => window.clearTimeout(timer.current), []);
  const leave = useCallback(
    () => later(() => !(current.current?.isPinned && hasFocus()) && show(undefined), CLOSE_MS),
    [later, show]
  );
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    const closed = current.current;
    show(undefined);
    if (!closed?.isPinned) return;
    isReturning.current = true;
    closed.element.focus();
    isReturning.current = false;
  }, [show]);
  return { opened, open, stay, leave, close };
}

function hasFocus(): boolean {
  return document.activeElement?.closest('[role="dialog"] [role="dialog"]') !== null;
}
