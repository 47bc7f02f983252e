const express = require('express');
const puppeteer = require('puppeteer');
const wkhtmltopdf = require('wkhtmltopdf');
const escapeHtml = require('escape-html');

const app = express();

app.post('/picture', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent('<body><h1>Card</h1></body>');
  await page.evaluate((number) => show(number), req.body.number);
  res.type('png').send(await page.screenshot());
});

app.get('/document', (req, res) => {
  wkhtmltopdf('<h1>Terms</h1>').pipe(res);
});

app.get('/title', (req, res) => {
  req.editor.setContent(escapeHtml(req.query.title));
  res.end();
});
