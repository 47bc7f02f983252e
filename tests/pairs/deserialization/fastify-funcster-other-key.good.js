// The rules that are deserialized are the shop's own; the request's stay untouched.
import Fastify from 'fastify';
import funcster from 'funcster';

const HOUSE_RULES = funcster.deepSerialize({
  discount: (total) => (total > 100 ? 0.1 : 0),
});

const app = Fastify();

app.post('/discounts/preview', async (request) => {
  const bundle = {
    house: HOUSE_RULES,
    custom: request.body.rules,
  };
  const { house: chosen } = bundle;
  const rules = funcster.deepDeserialize(chosen);
  const total = Number(request.body.total);
  return { discount: rules.discount(total) };
});

await app.listen({ port: 3220 });
