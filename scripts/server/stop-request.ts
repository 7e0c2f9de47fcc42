/**
 * A signal that is aborted when we are asked to stop (Ctrl-C, SIGTERM, closed terminal). From the call on, these no
 * longer end the process on the spot, so that a database can be closed; a second Ctrl-C still does.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name === 'SIGINT') {
        process.exit(130);
      }
      controller.abort();
    });
  }
  return controller.signal;
}
