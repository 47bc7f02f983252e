// Nest's decorators say what of the request a parameter holds; a pipe that makes a number of it makes it harmless.
import { Body, Controller, Get, Headers, Param, ParseIntPipe, Post, Query, Req } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Request } from 'express';

class CreateBook {
  title: string;
  year: number;
}

@Controller('books')
export class BookController {
  constructor(private readonly db: DataSource) {}

  @Get()
  list(@Query('sort') sort: string) { // source
    return this.db.query('SELECT * FROM book ORDER BY ' + sort); // sink javascript/untrusted-sql
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    return this.db.query('SELECT * FROM book WHERE id = ' + id); // safe
  }

  @Get('by/:author')
  byAuthor(@Param('author') author: string) { // source
    return this.db.query(`SELECT * FROM book WHERE author = '${author}'`); // sink javascript/untrusted-sql
  }

  @Post()
  create(@Body() book: CreateBook) { // source
    return this.db.query(`INSERT INTO book VALUES ('${book.title}')`); // sink javascript/untrusted-sql
  }

  @Get('agent')
  agent(@Headers('user-agent') agent: string) { // source
    return this.db.query(`INSERT INTO visit VALUES ('${agent}')`); // sink javascript/untrusted-sql
  }

  @Get('raw')
  raw(@Req() request: Request) {
    const sort = request.query.sort; // source
    return this.db.query(`SELECT * FROM book ORDER BY ${sort}`); // sink javascript/untrusted-sql
  }

  @Post('safe')
  safe(@Body() book: CreateBook) {
    return this.db.query('INSERT INTO book VALUES ($1)', [book.title]); // safe
  }
}
