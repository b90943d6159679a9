import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
2018년 한국을 찾은 외국인 관광객은 1,535만 명으로 전년보다 15.1% 늘었으며, 관광수입은 153억 달러로 추산된다.
  @ 2018 KR/South Korea
  1,535만 명 = 15350000 {person} tourist_arrivals
  15.1% = 15.1 % change tourist_arrivals
  153억 달러 = 15300000000 USD tourism_revenue

수원시 광교테크노밸리에는 200여 개 기업이 입주해 6천 명이 근무한다. 경기도는 올해 R&D 지원에 120억 원을 투입한다. 문의 ☎ 031-888-6900.
  @ KR/Suwon
  200여 개 기업 = 200 {company} more-than companies
  6천 명 = 6000 {person} jobs
  120억 원 = 12000000000 KRW KR/Gyeonggi public_spending
  ! 031-888-6900

상하이항은 2019년 4,330만 TEU를 처리해 10년 연속 세계 1위에 올랐고, 부산항은 2,199만 TEU로 6위였다.
  @ 2019
  4,330만 TEU = 43300000 {TEU} CN/Shanghai port_containers
  1위 = 1 {rank} CN/Shanghai -indicator
  2,199만 TEU = 21990000 {TEU} KR/Busan port_containers
  6위 = 6 {rank} KR/Busan -indicator

대구의 2019년 9월 실업률은 3.4%로 1년 전보다 0.3%포인트 낮아졌고, 취업자는 1만 2천 명 감소한 122만 1천 명이었다.
  @ 2019-09 KR/Daegu
  3.4% = 3.4 % unemployment_rate
  0.3%포인트 = -0.3 {pp} change unemployment_rate
  1만 2천 명 = -12000 {person} change jobs
  122만 1천 명 = 1221000 {person} jobs

2019년 기준 서울시민의 63.5%가 대중교통을 이용하고 있으며, 시는 2030년까지 이 비율을 70%로 끌어올리기로 했다(5호선 연장, 제7차 계획).
  @ KR/Seoul
  63.5% = 63.5 % share 2019 public_transport_share
  70% = 70 % 2030 public_transport_share
  ! 5호선
  ! 제7차

도시\t초미세먼지(㎍/㎥)\t1인당 공원면적(㎡)\n서울\t23\t16.8\n인천\t22\t12.4
  23 = 23 ug/m3 KR/Seoul pm25
  16.8 = 16.8 m2/{person} KR/Seoul green_space
  22 = 22 ug/m3 KR/Incheon pm25
  12.4 = 12.4 m2/{person} KR/Incheon green_space

부산 북항 재개발 1단계 사업비는 2조 4,221억 원, 면적은 153만㎡다. 국제여객터미널은 연간 280만 명을 수용할 수 있다.
  @ KR/Busan
  2조 4,221억 원 = 2422100000000 KRW investment
  153만㎡ = 1530000 m2 area
  280만 명 = 2800000 {person} -indicator
  ! 1단계

이스라엘의 국내총생산 대비 연구개발비 비중은 4.9%로 세계 최고 수준이며, 텔아비브에만 스타트업이 2천 개가 넘는다.
  4.9% = 4.9 % IL/Israel rd_intensity
  2천 개 = 2000 {company} more-than IL/Tel Aviv startups
`);
