// ParseIntPipe rejects every station that is not a number.
import { Controller, Get, ParseIntPipe, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

@Controller('weather')
export class WeatherController {
  constructor(private readonly http: HttpService) {}

  @Get('current')
  async current(@Query('station', ParseIntPipe) station: number) {
    const address = this.addressOf(station);
    const { data } = await firstValueFrom(this.http.get(address));
    return { station, celsius: data.celsius };
  }

  private addressOf(station: number): string {
    return 'http://' + station + '.stations.weather.example/now';
  }
}
