import { readPassages } from '../read-passages';
export const ko = readPassages(`
평택항은 2023년 자동차를 제외한 화물 1억 1,697만 톤을 처리했으며 컨테이너는 82만 TEU로 전년보다 1.9% 감소했다.
  @ 2023 KR/Pyeongtaek
  1억 1,697만 톤 = 116970000 t port_cargo
  82만 TEU = 820000 {TEU} port_containers
  1.9% = -1.9 % change port_containers

2023년 기준 서울의 1인 가구는 전체 414만 가구 가운데 39.3%를 차지했고, 부산은 36.0%, 대전은 39.4%였다.
  @ 2023
  414만 가구 = 4140000 {household} KR/Seoul households
  39.3% = 39.3 % share KR/Seoul
  36.0% = 36.0 % share KR/Busan
  39.4% = 39.4 % share KR/Daejeon

인천시의 올해 본예산은 15조 368억 원으로 지난해 13조 9,157억 원보다 8.1% 늘었고, 이 중 지방세 수입은 4조 8,632억 원이다.
  @ 2024 KR/Incheon
  15조 368억 원 = 15036800000000 KRW public_spending
  13조 9,157억 원 = 13915700000000 KRW 2023 public_spending
  8.1% = 8.1 % change public_spending
  4조 8,632억 원 = 4863200000000 KRW public_revenue
  published: 2024-01-05

포항공대는 대학원생 2,500명을 포함해 학생 4,100여 명이 재학 중이며, 2022년 연구비는 3,215억 원이었다(포항시 남구 청암로 77).
  @ KR/Pohang
  4,100여 명 = 4100 {person} more-than students
  3,215억 원 = 321500000000 KRW 2022 rd_spending
  ~ 2,500명
  ! 77
`);
