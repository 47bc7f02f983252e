// The region is replaced by a constant only in the answer, after the command has been awaited.
'use strict';

const util = require('node:util');
const exec = util.promisify(require('node:child_process').exec);

async function render(region) {
  const { stdout } = await exec(`/opt/maps/render --region ${region} --format geojson`); // weakness
  return JSON.parse(stdout);
}

exports.handler = async (event) => {
  let region = event.queryStringParameters.region;
  console.log('asked for %d characters', region.length);
  const map = await render(region);
  region = 'coast';
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/geo+json' },
    body: JSON.stringify({ region, map }),
  };
};
