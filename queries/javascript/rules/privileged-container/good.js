const { spawn } = require('node:child_process');
const Docker = require('dockerode');

const docker = new Docker();

function start(image, options) {
  return docker.createContainer({
    Image: image,
    User: '1000',
    HostConfig: { AutoRemove: true, Privileged: false, CapDrop: ['ALL'], SecurityOpt: ['no-new-privileges'] },
    Labels: { privileged: options.privileged },
  });
}

const scan = (path) => spawn('docker', ['run', '--rm', '--cap-drop', 'ALL', 'scanner', path]);
const help = () => spawn('less', ['--privileged']);
const account = { name: 'root', privileged: true };

module.exports = { start, scan, help, account };
