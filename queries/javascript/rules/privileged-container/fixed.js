const { spawn } = require('node:child_process');
const Docker = require('dockerode');

const docker = new Docker();

function start(image) {
  return docker.createContainer({
    Image: image,
    HostConfig: { AutoRemove: true, Privileged: false },
  });
}

const scan = (path) => spawn('docker', ['run', '--rm', '--privileged', 'scanner', path]); // finding

module.exports = { start, scan };
