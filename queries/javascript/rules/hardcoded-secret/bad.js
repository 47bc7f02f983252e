const mysql = require('mysql2');
const nodemailer = require('nodemailer');
const { Pool } = require('pg');

const DB_PASSWORD = 'n0t-so-s3cret-2019'; // finding
let apiKey = 'inv01ce-service-77'; // finding

const connection = mysql.createConnection({
  host: 'db.internal',
  user: 'shop',
  password: 'Sh0pOwner!42', // finding
});

const reports = new Pool({ host: 'db.internal', user: 'reader', password: 'walnut' }); // finding

const transport = nodemailer.createTransport({
  host: 'mail.internal',
  auth: { user: 'robot', 'pass': process.env.MAIL_PASSWORD },
});

class Client {
  accessToken = 'blue-lantern-31'; // finding

  constructor(url) {
    this.url = url;
    this.clientSecret = `p4rtner-portal-9`; // finding
  }
}

const oauth = {
  clientId: 'portal',
  client_secret: 'winter2021blue', // finding
};

module.exports = { connection, reports, transport, Client, oauth, DB_PASSWORD, apiKey };
