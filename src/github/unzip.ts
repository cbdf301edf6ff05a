import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export interface UnzipLimits {
  maxEntries: number;
  /** Of all files together, unpacked: what an archive says about its own size is not believed. */
  maxBytes: number;
  /** Files that are wanted, by name and unpacked size; the others are skipped. */
  only?: (name: string, size: number) => boolean;
}

/**
 * Files of a zip archive by name, in memory. Nothing is written anywhere; absolute names, `..` and sizes that are not
 * true are refused. Throws an Error with one sentence.
 */
export async function unzip(archive: Buffer, limits: UnzipLimits): Promise<Map<string, Buffer>> {
  const zip = await open(archive);
  const files = new Map<string, Buffer>();
  let left = limits.maxBytes;
  let entries = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      entries += 1;
      if (entries > limits.maxEntries)
        return reject(new Error(`the archive holds more than ${limits.maxEntries} files`));
      if (limits.only?.(entry.fileName, entry.uncompressedSize) === false) return zip.readEntry();
      if (entry.uncompressedSize > left)
        return reject(new Error(`the archive unpacks to more than ${limits.maxBytes} bytes`));
      readEntry(zip, entry).then((content) => {
        if (content !== undefined) {
          left -= content.length;
          files.set(entry.fileName, content);
        }
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return files;
}

function open(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) =>
      zip === undefined ? reject(new Error(`not a readable zip archive: ${error?.message}`)) : resolve(zip),
    );
  });
}

/** undefined for a directory. */
function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer | undefined> {
  if (entry.fileName.endsWith('/')) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (stream === undefined) return reject(error ?? new Error('unreadable entry'));
      const chunks: Buffer[] = [];
      // yauzl ends the stream with an error as soon as it gets longer than the size that was checked above.
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
