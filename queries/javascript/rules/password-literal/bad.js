let password = 'letmein'; // finding
const FACEBOOK_APP_SECRET = 'not-for-anyone'; // finding

function connect(options) {
  options.pass = 'welcome'; // finding
  options['api_key'] = 'a-key-of-the-weather-service'; // finding
  return options;
}

angular.module('weather', []).constant('apiKey', 'a-key-of-the-weather-service'); // finding
password = 'opensesame'; // finding
