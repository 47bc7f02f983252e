const passport = require('passport');
const { Strategy: GoogleStrategy } = require('passport-google-oauth20');
const { GITHUB } = require('./config');
const GitHubStrategy = require('passport-github2').Strategy;
const { RetryStrategy } = require('./retry');

const secret = process.env.GOOGLE_SECRET;
const found = (access, refresh, profile, done) => done(null, profile);

passport.use(new GoogleStrategy({ clientID: 'shop', clientSecret: secret }, found));
passport.use(new GoogleStrategy({ clientID: 'shop', clientSecret: process.env.GOOGLE_SECRET }, found));
passport.use(new GitHubStrategy({ clientID: GITHUB.id, clientSecret: GITHUB.secret }, found));
const make = (options) => new GitHubStrategy({ clientID: options.id, clientSecret: options.secret }, found);

// A placeholder in a template of a project.
const template = () => new GoogleStrategy({ clientID: 'YOUR_ID', clientSecret: 'YOUR_SECRET' }, found);

// Other strategies.
const retry = new RetryStrategy({ times: 3, kind: 'backoff' });
const chess = { clientSecret: 'the queen first', strategy: 'gambit' };

module.exports = { make, template, retry, chess };
