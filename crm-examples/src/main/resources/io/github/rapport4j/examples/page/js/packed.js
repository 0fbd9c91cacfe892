// Large tables and stories stand in the page compressed; they are unpacked when they are asked for.
const canUnpack = typeof DecompressionStream === 'function';

async function unpack(id) {
  const text = atob(byId(id).textContent);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The rows of a table, as a promise only while they are packed. */
function whenRead(table) {
  if (table.rows) return null;
  if (!table.reading) {
    table.reading = unpack('rows-' + table.id).then((part) => { table.rows = part.rows; }, () => { table.rows = []; });
  }
  return table.reading;
}

const chunkOf = new Map();
JSON.parse(byId('story-index').textContent).chunks
  .forEach((ids, chunk) => ids.forEach((id) => chunkOf.set(id, chunk)));

const unpackedChunks = new Map();
const mostChunks = 5;

/** The story of a customer with the words of its kinds of events, or null. */
async function storyOf(id) {
  const chunk = chunkOf.get(id);
  if (chunk === undefined) return null;
  const known = unpackedChunks.get(chunk);
  const part = known || await unpack('stories-' + chunk);
  unpackedChunks.delete(chunk);
  unpackedChunks.set(chunk, part);
  if (unpackedChunks.size > mostChunks) unpackedChunks.delete(unpackedChunks.keys().next().value);
  return { kinds: part.kinds, story: part.stories.find((story) => story.id === id) };
}

const linkOf = (id) => '#customer=' + encodeURIComponent(id);

/** The id in a label that is an id or an id, a space and a name; null when there is no story of it. */
function idIn(label) {
  if (chunkOf.has(label)) return label;
  for (let end = label.indexOf(' '); end >= 0; end = label.indexOf(' ', end + 1)) {
    if (chunkOf.has(label.slice(0, end))) return label.slice(0, end);
  }
  return null;
}
