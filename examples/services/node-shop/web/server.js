const http = require('node:http');

const STORE = process.env.STORE_URL;
const PORT = Number(process.env.PORT ?? 3000);

async function answer(request) {
  const { method, url } = request;
  if (url === '/healthz') return { status: (await fetch(STORE)).ok ? 200 : 503, body: { status: 'ok' } };
  if (method === 'GET' && url === '/products') return fromStore('/products');
  if (method === 'GET' && url.startsWith('/products/')) return fromStore(url);
  if (method === 'POST' && url === '/orders') return order(await bodyOf(request));
  return { status: 404, body: { error: `there is no ${method} ${url}` } };
}

async function fromStore(path) {
  const found = await fetch(STORE + path);
  return { status: found.status, body: await found.json() };
}

async function order({ product, quantity = 1 }) {
  const { status, body } = await fromStore(`/products/${encodeURIComponent(product)}`);
  if (status !== 200) return { status: 422, body: { error: `there is no product ${product}` } };
  return { status: 201, body: { product, quantity, total: body.price * quantity } };
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

const server = http.createServer((request, response) => {
  answer(request)
    .catch((error) => ({ status: 500, body: { error: error.message } }))
    .then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
});
server.listen(PORT, () => console.log(`shop is listening on ${PORT}`));
process.on('SIGTERM', () => process.exit());
