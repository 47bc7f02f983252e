// Codes that are sent to people.
function makeOtp() {
  return Math.floor(Math.random() * 900000) + 100000;
}

function text(digits) {
  const resetCode = Math.floor(Math.random() * 10 ** digits).toString().padStart(digits, '0');
  return resetCode;
}

class Account {
  invite(low, high) {
    this.inviteCode = Math.round(low + Math.random() * (high - low));
    return this.inviteCode;
  }
}

const [kind, ...words] = process.argv.slice(2);
const numbers = words.map(Number);
if (kind === 'otp') {
  for (let round = 0; round < 100; round += 1) {
    const otp = makeOtp();
    if (!Number.isInteger(otp) || otp < 100000 || otp > 999999) throw new RangeError(String(otp));
  }
  console.log(typeof makeOtp());
}
try {
  if (kind === 'text') console.log(typeof text(numbers[0]), text(numbers[0]).length, /^\d*$/.test(text(numbers[0])));
} catch (error) {
  console.log(error.name);
  throw error;
}
if (kind === 'invite') {
  const code = new Account().invite(numbers[0], numbers[1]);
  console.log(code >= numbers[0] && code <= numbers[1], Number.isNaN(code), JSON.stringify({ code }).length);
}
