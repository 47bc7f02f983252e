// Safe: the name is overwritten by a constant before the query is sent.
import express, { Request, Response } from 'express';
import { Sequelize, QueryTypes } from 'sequelize';

const sequelize = new Sequelize('sqlite:campground.db');
const router = express.Router();

async function sitesOf(area: string): Promise<object[]> {
  const sql = "SELECT id, pitch FROM sites WHERE area = '" + area + "'";
  return sequelize.query(sql, { type: QueryTypes.SELECT });
}

router.post('/areas/preview', async (req: Request, res: Response) => {
  let area: string = req.body.area;
  const requestedLength = String(area).length;
  area = 'lakeside';
  const sites = await sitesOf(area);
  res.json({ area, requestedLength, sites });
});

export default router;
