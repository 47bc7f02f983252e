const express = require('express');
const app = express();

const REPORTS = {
  sales: require('./reports/sales'),
  stock: require('./reports/stock'),
};

app.get('/run/:report', (req, res) => {
  const report = REPORTS[req.params.report] ?? REPORTS.sales;
  res.json(report.run());
});
