const passport = require('passport');
const { Strategy: GoogleStrategy } = require('passport-google-oauth20');
const TwitterStrategy = require('passport-twitter').Strategy;
const GitHubStrategy = require('passport-github2').Strategy;

const githubSecret = 'cedar-and-birch';

function found(access, refresh, profile, done) {
  done(null, { id: profile.id, name: profile.displayName });
}

passport.use(new GoogleStrategy({ // finding
  clientID: process.env.GOOGLE_ID,
  clientSecret: 'maple-and-oak',
  callbackURL: '/auth/google/callback',
}, found));

passport.use(new TwitterStrategy({ consumerKey: 'shop', consumerSecret: `pine-and-larch` }, found)); // finding

const github = new GitHubStrategy({ clientID: 'shop', clientSecret: githubSecret }, found); // finding
passport.use(github);

module.exports = passport;
