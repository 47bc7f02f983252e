const passport = require('passport');
const { Strategy: GoogleStrategy } = require('passport-google-oauth20');
const TwitterStrategy = require('passport-twitter').Strategy;
const GitHubStrategy = require('passport-github2').Strategy;

const githubSecret = 'cedar-and-birch';

function found(access, refresh, profile, done) {
  done(null, { id: profile.id, name: profile.displayName });
}

passport.use(new GoogleStrategy({
  clientID: process.env.GOOGLE_ID,
  clientSecret: process.env.CLIENT_SECRET,
  callbackURL: '/auth/google/callback',
}, found));

passport.use(new TwitterStrategy({ consumerKey: 'shop', consumerSecret: process.env.CLIENT_SECRET }, found));

const github = new GitHubStrategy({ clientID: 'shop', clientSecret: process.env.CLIENT_SECRET }, found);
passport.use(github);

module.exports = passport;
