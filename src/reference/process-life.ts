/**
 * When a child of the tool ends. SIGTERM ends it in order. Under `PERF_EXIT_WITH_PARENT` its standard input is a pipe
 * held by the tool: the pipe closes when the tool is gone, however it went, and the child goes too; and Ctrl-C, which a
 * terminal sends to the whole group, is left to the tool, which still needs the service while k6 stops.
 */
export function endWith(env: Record<string, string | undefined>, close: () => Promise<void>): void {
  let closing = false;
  const end = () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), 8000).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  if (env.PERF_EXIT_WITH_PARENT === 'true') {
    process.on('SIGINT', () => {});
    process.on('SIGHUP', () => {});
    process.stdin.on('error', end).on('end', end).on('close', end).resume();
  } else process.on('SIGINT', end);
}
