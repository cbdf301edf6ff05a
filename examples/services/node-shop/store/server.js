const fs = require('node:fs');
const http = require('node:http');

const FILE = '/data/products.json';
const products = new Map(fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : []);

/** What a query of a database takes. */
const QUERY_MS = 3;

const server = http.createServer(async (request, response) => {
  if (request.method === 'PUT') {
    let text = '';
    for await (const chunk of request) text += chunk;
    for (const product of JSON.parse(text)) products.set(product.id, product);
    fs.writeFileSync(FILE, JSON.stringify([...products]));
    return response.end();
  }
  if (request.url === '/') return response.end();
  setTimeout(() => {
    const id = decodeURIComponent(request.url.slice('/products/'.length));
    const found = id === '' ? [...products.values()].slice(0, 20) : products.get(id);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? null));
  }, QUERY_MS);
});
server.listen(5432);
process.on('SIGTERM', () => process.exit());
