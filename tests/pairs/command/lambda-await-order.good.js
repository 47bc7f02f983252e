// Safe: the region is replaced by a constant before the command is started.
'use strict';

const util = require('node:util');
const exec = util.promisify(require('node:child_process').exec);

async function render(region) {
  const { stdout } = await exec(`/opt/maps/render --region ${region} --format geojson`);
  return JSON.parse(stdout);
}

exports.handler = async (event) => {
  let region = event.queryStringParameters.region;
  console.log('asked for %d characters', region.length);
  region = 'coast';
  const map = await render(region);
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/geo+json' },
    body: JSON.stringify({ region, map }),
  };
};
