// When no team is found, the parameter itself takes its place.
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

interface Team {
  name: string;
  points: number;
}

@Controller('league')
export class LeagueController {
  private readonly teams: Team[] = [
    { name: 'Harbour Rowers', points: 41 },
    { name: 'Hill Climbers', points: 38 },
  ];

  private nameOf(wanted: string): string {
    const team = this.teams.find((candidate) => candidate.name === wanted);
    return team?.name ?? wanted;
  }

  @Get('card')
  card(@Query('team') team: string, @Res() res: Response): void {
    const name = this.nameOf(team);
    res.type('html').send(`<div class="card"><h2>${name}</h2></div>`); // weakness
  }
}
