// Without a pipe the station arrives as free text and becomes the host.
import { Controller, Get, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

@Controller('weather')
export class WeatherController {
  constructor(private readonly http: HttpService) {}

  @Get('current')
  async current(@Query('station') station: string) {
    const address = this.addressOf(station);
    const { data } = await firstValueFrom(this.http.get(address)); // weakness
    return { station, celsius: data.celsius };
  }

  private addressOf(station: string): string {
    return 'http://' + station + '.stations.weather.example/now';
  }
}
