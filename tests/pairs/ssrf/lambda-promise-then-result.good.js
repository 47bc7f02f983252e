// The callback of `then` drops the caller's address and hands on the fixed one.
import axios from 'axios';

const SETTLEMENT = 'https://settle.tickets.example/v1/refunds';

const record = async (address) => {
  console.log('refund requested, address length', address.length);
  return address;
};

export const handler = async (event) => {
  const body = JSON.parse(event.body);

  const status = await record(String(body.returnTo))
    .then(() => SETTLEMENT)
    .then(async (target) => {
      const answer = await axios.post(target, { ticket: body.ticket });
      return answer.status;
    });

  return { statusCode: status === 200 ? 204 : 502 };
};
