const express = require('express');
const puppeteer = require('puppeteer');
const wkhtmltopdf = require('wkhtmltopdf');
const phantom = require('phantom');

const app = express();

app.post('/picture', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.setContent(`<body>${req.body.card}</body>`); // finding
  await page.evaluate(`show(${req.body.number})`); // finding
  res.type('png').send(await page.screenshot());
});

app.post('/document', (req, res) => {
  wkhtmltopdf(req.body.html).pipe(res); // finding
});

app.post('/render', async (req, res) => {
  const instance = await phantom.create();
  const page = await instance.createPage();
  await page.property('content', req.body.html); // finding
  await page.evaluateJavaScript(req.body.script); // finding
  res.send(await page.property('content'));
});
