const products = Array.from({ length: 200 }, (_, index) => ({
  id: `p${index + 1}`,
  name: `Product ${index + 1}`,
  price: 1 + (index % 50),
}));

fetch(`${process.env.STORE_URL}/products`, { method: 'PUT', body: JSON.stringify(products) }).then(
  (answer) => {
    if (!answer.ok) throw new Error(`the store answered ${answer.status}`);
    console.log(`${products.length} products`);
  },
);
